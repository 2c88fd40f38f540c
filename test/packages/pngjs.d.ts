/** The part of pngjs the tests use; the package brings no types. */
declare module 'pngjs' {
  export class PNG {
    static readonly sync: { read(bytes: Buffer): PNG };
    readonly width: number;
    readonly height: number;
    /** Red, green, blue, alpha, pixel after pixel. */
    readonly data: Buffer;
  }
}
