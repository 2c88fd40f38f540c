import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtTab } from './built-tab.ts';

/** 0.60 of Microsoft's own React-with-Fluent template, which is 216 KB, compressed. */
const LIMIT = 130 * 1024;

test('what the browser loads before it can draw anything stays under 130 KB', async () => {
  const files = await builtTab();
  const html = String(files.get('index.html'));
  const names = [...html.matchAll(/(?:src|href)="\/tab\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const sizes = names.map((name) => gzipSync(files.get(name) ?? '', { level: 9 }).length);
  expect(names.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT);
}, 120_000);
