import { z } from 'zod/v4';
import type { Win } from './win.ts';

/** Ways to look at a gallery, one at a time. */
export const FACETS = ['department', 'task', 'tool', 'use-case'] as const;
export const facetSchema = z.enum(FACETS);
export type Facet = z.infer<typeof facetSchema>;

export const ORDERS = ['newest', 'reused'] as const;
export const orderSchema = z.enum(ORDERS);
export type Order = z.infer<typeof orderSchema>;

/** What of a gallery stands together: everything, or what has one value of one facet. */
export type Among = 'all' | { by: Facet; value: string };

/** A part of a gallery in one order. */
export interface Shelf {
  among: Among;
  order: Order;
}

/** Everything a win stands among. All wins of a team's gallery are of its department, so that is asked of everyone's only. */
export function amongOf(win: Pick<Win, 'task' | 'tool' | 'useCase'>, department?: string): Among[] {
  const values: [Facet, string | undefined][] = [
    ['department', department],
    ['task', win.task],
    ['tool', win.tool],
    ['use-case', win.useCase],
  ];
  return ['all', ...values.flatMap(([by, value]): Among[] => (value === undefined ? [] : [{ by, value }]))];
}
