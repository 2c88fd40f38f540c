/** One polite live region for the whole tab; `<Announcer>` draws it. */
type Listener = (text: string) => void;
const listeners = new Set<Listener>();

export const announce = (text: string): void => listeners.forEach((listener) => listener(text));
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
