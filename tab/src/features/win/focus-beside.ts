/** What goes takes the focus with it: the win beside it gets it, or else the page's heading. To be called before it goes. */
export function focusBeside(win: string): void {
  const gone = document.querySelector(`[data-win="${win}"]`);
  const beside = (gone?.nextElementSibling ?? gone?.previousElementSibling)?.querySelector('a');
  requestAnimationFrame(() => (beside ?? document.querySelector('h1'))?.focus());
}
