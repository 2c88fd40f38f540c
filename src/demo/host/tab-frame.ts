import { z } from 'zod/v4';

const requestSchema = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).default([]),
});

type Answers = Record<string, (args: unknown[]) => unknown[] | undefined | Promise<unknown[] | undefined>>;

export interface TabFrame {
  /** Opens an address afresh. `clipboard` is what Teams' clients differ in, so that both can be tried. */
  open(address: string, options: { title: string; clipboard: boolean }): void;
  /** Calls a handler the tab has registered. */
  tell(handler: string, ...args: unknown[]): void;
}

/** Frames the tab and answers it. Only the window in this frame, and only from our own origin, is listened to. */
export function tabFrameIn(slot: HTMLElement, answers: Answers): TabFrame {
  let frame: HTMLIFrameElement | undefined;

  const post = (message: unknown): void => frame?.contentWindow?.postMessage(message, location.origin);

  window.addEventListener('message', (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const request = requestSchema.safeParse(event.data);
    if (request.success) void answer(request.data, frame);
  });

  async function answer(
    { id, uuidAsString, func, args }: z.infer<typeof requestSchema>,
    asker: HTMLIFrameElement,
  ) {
    const given = answers[func];
    if (!given) return console.warn(`The tab asked for ${func}, which this host does not have.`);
    const answered = await given(args);
    // While it was being answered, another tab may have taken the place of the asker.
    if (answered && asker === frame) post({ id, uuidAsString, args: answered });
  }

  return {
    open(address, { title, clipboard }) {
      frame = document.createElement('iframe');
      frame.title = title;
      frame.allow = clipboard
        ? 'clipboard-read; clipboard-write'
        : "clipboard-read 'none'; clipboard-write 'none'";
      frame.src = address;
      slot.replaceChildren(frame);
    },
    tell: (handler, ...args) => post({ func: handler, args }),
  };
}
