import { connect } from 'node:net';

/** Sends bytes as they are and gives back all that comes before the connection ends; fails when nothing ends it. */
export function sendRaw(port: number, bytes: string | Buffer, patienceMs = 3000): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const late = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no end after ${patienceMs} ms, only: ${Buffer.concat(chunks).toString()}`));
    }, patienceMs);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(late);
      resolve(Buffer.concat(chunks).toString());
    });
  });
}
