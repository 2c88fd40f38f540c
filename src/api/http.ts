/** The part of restify that the API uses, typed narrowly: its own types lag behind and are `any` where it matters. */
export interface HttpRequest {
  method?: string;
  url?: string;
  headers: Record<string, string | string[] | undefined>;
  params: Record<string, string>;
  /** What the body parser made of it: an object for JSON. */
  body?: unknown;
  getQuery(): string;
  socket: { remoteAddress?: string };
}

export interface HttpResponse {
  statusCode: number;
  socket: unknown;
  send(status: number, body?: unknown): unknown;
  status(status: number): unknown;
  header(name: string, value: string): void;
  sendRaw(status: number, body: string): void;
  headersSent: boolean;
  end(): void;
}

export const headerOf = (request: Pick<HttpRequest, 'headers'>, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
