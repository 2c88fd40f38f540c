/** A fault of the machine, said in one sentence that tells what to do. */
export class DemoFault extends Error {}
