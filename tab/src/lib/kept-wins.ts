import type { WinView } from '#contract/win.ts';
import { useAnswers } from './use-route.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same tree with every picture of this win replaced; untouched parts stay the same objects, so only its tiles redraw. */
export function withWin(tree: unknown, win: WinView): unknown {
  if (Array.isArray(tree)) {
    const next = tree.map((each: unknown) => withWin(each, win));
    return next.some((each, index) => each !== tree[index]) ? next : tree;
  }
  if (!isRecord(tree)) return tree;
  if (tree.id === win.id && 'story' in tree) return win;
  const next = Object.entries(tree).map(([key, value]): [string, unknown] => [key, withWin(value, win)]);
  return next.some(([key, value]) => value !== tree[key]) ? Object.fromEntries(next) : tree;
}

/** A win that changed is changed wherever it is shown: gallery, its page, the week. */
export function useKeepWin(): (win: WinView) => void {
  const { changeAll } = useAnswers();
  return (win) => changeAll((tree) => withWin(tree, win));
}
