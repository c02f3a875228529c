// Serves the gallery with the same content security policy as the portal, so that what the policy would block is seen.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export function serve(folder, policy) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = path === '/' ? '/index.html' : extname(path) ? path : `${path}.html`;
    try {
      const bytes = await readFile(join(folder, file));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      // What the pages share is read once, as it is from the portal.
      const kept = file.endsWith('.html') ? 'no-store' : 'max-age=3600';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'cache-control': kept });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }));
  });
}
