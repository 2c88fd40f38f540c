/** A part of host.html by its id. A missing one is a mistake in the page, told at once. */
export function part<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`host.html has no ${kind.name} with the id ${id}`);
  return found;
}
