import type { z } from 'zod/v4';
import { type FilePath, shortened } from './file-places.ts';
import { type FileFault, saying, valueAt } from './file-problems.ts';

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong, as faults whose sentences name the limit. `value` is what was checked, `at` where it stands. */
export function schemaFaults(issues: readonly Issue[], value: unknown, at: FilePath): FileFault[] {
  const faults = issues.map((issue): FileFault => {
    const inner = issue.path.filter((step) => typeof step !== 'symbol');
    const path = [...at, ...inner];
    const phrase = phraseOf(issue, valueAt(value, inner), path);
    return issue.code === 'invalid_key' ? { path, at: 'name', phrase } : { path, phrase };
  });
  // One value may break one rule in two ways, such as a link without https and without a site.
  return [...new Map(faults.map((fault) => [nameOf(fault), fault])).values()];
}

const nameOf = ({ path, phrase }: FileFault): string => JSON.stringify([path, phrase.say]);

function phraseOf(issue: Issue, value: unknown, path: FilePath) {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? saying('missing') : saying(`expected-${kindOf(issue.expected)}`);
    case 'invalid_value':
      if (value === undefined) return saying('missing');
      return saying('one-of', { found: quoted(value), allowed: issue.values.map(String).join(', ') });
    case 'too_big':
      return saying(`most-${originOf(issue.origin)}`, {
        limit: Number(issue.maximum),
        found: sizeOf(value),
      });
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number' && issue.origin !== 'int')
        return saying(`empty-${originOf(issue.origin)}`);
      return saying(`least-${originOf(issue.origin)}`, {
        limit: Number(issue.minimum),
        found: sizeOf(value),
      });
    case 'invalid_key':
      return saying('department-id', { found: quoted(path.at(-1)) });
    case 'invalid_format':
      return saying(formatOf(path), { found: quoted(value) });
    case 'custom':
      return saying(ruleOf(path));
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_element':
      throw new Error(`no schema of the file says ${issue.code}`);
  }
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  boolean: 'switch',
};
const kindOf = (expected: string): string => KINDS[expected] ?? 'object';

const originOf = (origin: string): string => KINDS[origin] ?? 'object';

const sizeOf = (value: unknown): number =>
  typeof value === 'string' ? value.trim().length : Array.isArray(value) ? value.length : Number(value);

/** Which of the three ways of writing something, each of which has its places. */
function formatOf(path: FilePath): string {
  const [part, ...inner] = path;
  const field = path.at(-1);
  if (part === 'exportedAt') return 'instant';
  if (field === 'policyLink') return 'link';
  return field === 'useCase' || (part === 'useCases' && inner.length === 2) ? 'use-case-id' : 'department-id';
}

/** Which of the rules that no single value can break. */
function ruleOf([part]: FilePath): string {
  if (part === 'sequences') return 'week-twice';
  return part === 'settings' ? 'department-twice' : 'english-missing';
}

export const quoted = (value: unknown): string =>
  shortened(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 60);
