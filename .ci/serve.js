import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const LAST_PORT = 4272;

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(port);
    });
  });
}

async function listenSomewhere(server) {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
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
  const wanted = process.env.PORT;
  const port = wanted ? await listen(server, Number(wanted)) : await listenSomewhere(server);
  return `http://${HOST}:${port}/`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await serve());
