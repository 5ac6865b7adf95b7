/** Gzip through the platform's own streams, which Node and the window both have. */

type Bytes = Uint8Array<ArrayBuffer>

/** Compresses pieces as they come. */
export async function gzip(pieces: Iterable<Bytes>): Promise<Uint8Array> {
  const read = await readAll(
    streamOf(pieces).pipeThrough(new CompressionStream('gzip')),
    Number.POSITIVE_INFINITY,
  )
  if (read === 'too-large') throw new Error('unreachable: no cap was set')
  return read
}

/** Inflates a gzip file. Stops as soon as it has more than `maxBytes`, however small the file that promises them. */
export async function gunzip(
  bytes: Uint8Array,
  maxBytes: number,
): Promise<Uint8Array | 'damaged' | 'too-large'> {
  try {
    return await readAll(streamOf(slices(bytes)).pipeThrough(new DecompressionStream('gzip')), maxBytes)
  } catch {
    // The stream's own words differ between Node and Chromium and say no more than this.
    return 'damaged'
  }
}

// Chromium inflates a written chunk whole before anything can be read: small ones keep a bomb small.
const sliceBytes = 65_536

function* slices(bytes: Uint8Array): Generator<Bytes> {
  for (let at = 0; at < bytes.length; at += sliceBytes) yield bytes.slice(at, at + sliceBytes)
}

function streamOf(pieces: Iterable<Bytes>): ReadableStream<Bytes> {
  const iterator = pieces[Symbol.iterator]()
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | 'too-large'> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(chunks, size)
    size += value.length
    if (size > maxBytes) {
      await reader.cancel()
      return 'too-large'
    }
    chunks.push(value)
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
