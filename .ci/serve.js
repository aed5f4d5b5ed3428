import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const LAST_PORT = 4272;

/**
 * Whether a server could not listen because another one does, on the same port.
 *
 * @param {unknown} error
 */
export function isTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(port);
    });
  });
}

/** @param {import('node:http').Server} server */
async function listenSomewhere(server) {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No free port between ${FIRST_PORT} and ${LAST_PORT}: set PORT to one.`);
}

/** Serves build/ to this machine alone, on PORT or else on the first free port; returns the address. */
export async function serve() {
  // `dev` reads each file when asked, so that a new build is served without a restart.
  const answer = sirv(BUILD, { dev: true, etag: true });
  const server = createServer((request, response) => {
    answer(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    });
  });
  const { PORT: wanted } = process.env;
  const port = wanted ? await listen(server, Number(wanted)) : await listenSomewhere(server);
  return `http://${HOST}:${port}/`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await serve());
