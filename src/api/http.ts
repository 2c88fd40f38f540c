import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** The part of restify that the API uses, typed narrowly: its own types lag behind and are `any` where it matters. */
export interface HttpRequest extends Pick<IncomingMessage, 'on'> {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
  params: Record<string, string>;
  /** What was read of it before the bot's adapter gets it. */
  body?: unknown;
  getQuery(): string;
  /** The one of these that the other side takes, if it takes any. */
  acceptsEncoding(encodings: string[]): string | undefined;
}

export interface HttpResponse extends Pick<ServerResponse, 'statusCode' | 'headersSent' | 'end'> {
  socket: unknown;
  send(status: number, body?: unknown): unknown;
  status(status: number): unknown;
  header(name: string, value: string): void;
  sendRaw(status: number, body: string | Buffer): void;
}

export const headerOf = (request: Pick<HttpRequest, 'headers'>, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
