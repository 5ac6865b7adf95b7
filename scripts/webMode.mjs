import { createServer } from 'node:http'
import { answerAsset } from '../src-main/assets.mjs'

/**
 * Serves the built window on this machine only. `port` 0 takes any free one. Gives the address and how to stop.
 * @param {string} root folder of the built window
 * @param {number} port
 */
export async function serveWebMode(root, port) {
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = `http://127.0.0.1:${server.address().port}`
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return { address, stop }
}

async function answer(root, request, response) {
  // A page of another name that points here must not get in, and one name keeps all plans in one place.
  const isOurName = request.headers.host === `127.0.0.1:${request.socket.localPort}`
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (!isOurName || !isReading) return response.writeHead(isOurName ? 405 : 403).end()
  const { status, headers, body } = await answerAsset(root, request.url.split('?')[0])
  response.writeHead(status, headers).end(body)
}
