// Chromium inflates a written chunk whole before anything can be read: small ones keep a bomb small.
const sliceBytes = 65_536

/**
 * Inflates a raw deflate stream that must come out at exactly `size` bytes. It stops at the first byte beyond that, so
 * what a bomb declares is all it ever costs.
 */
export async function inflateRaw(
  bytes: Uint8Array,
  size: number,
): Promise<Uint8Array | 'damaged' | 'sizes-lie'> {
  const reader = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const whole = new Uint8Array(size)
  let at = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return at === size ? whole : 'sizes-lie'
      if (at + value.length > size) {
        await reader.cancel()
        return 'sizes-lie'
      }
      whole.set(value, at)
      at += value.length
    }
  } catch {
    // The stream's own words differ between Node and Chromium and say no more than this.
    return 'damaged'
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, (at += sliceBytes)))
    },
  })
}
