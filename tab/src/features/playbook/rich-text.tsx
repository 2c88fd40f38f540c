import { Fragment, type ReactNode } from 'react';

type Draw = (children: string) => ReactNode;

/**
 * Draws a sentence of the catalogue whose parts are named by tags, as in "<b>We stop</b> copying". The order of the
 * parts stays the translator's. Tags do not nest; one that is not in `tags` is drawn as it stands.
 */
export function RichText({ text, tags }: { text: string; tags: Record<string, Draw> }) {
  const parts = text.split(/<(\w+)>(.*?)<\/\1>/s);
  return parts.map((part, index) => {
    if (index % 3 === 1) return undefined;
    const draw = index % 3 === 2 ? tags[parts[index - 1] ?? ''] : undefined;
    return <Fragment key={index}>{draw ? draw(part) : part}</Fragment>;
  });
}
