import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['<div><div>Saved 40&nbsp;min on notes</div></div>', 'Saved 40 min on notes'],
  ['<p>First</p><p>Second<br>Third</p>', 'First\nSecond\nThird'],
  ['Tom &amp; Ana: 3 &lt; 4 &#39;ok&#x27; &unknown;', "Tom & Ana: 3 < 4 'ok' &unknown;"],
  ['Great <img alt="👍" src="x"> <emoji alt="🎉"></emoji>', 'Great 👍 🎉'],
  ['<at id="0">Ana Silva</at> thanks', 'Ana Silva thanks'],
  [
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>How long?</p></blockquote><p>Ten minutes</p>',
    'Ten minutes',
  ],
  ['2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
  ['<script>alert(1)</script>', 'alert(1)'],
  ['&#99999999; &#1114112;', '&#99999999;'],
  ['', ''],
])('%s is read as %j', (html, text) => expect(plainText(html)).toBe(text));

test('a message made to be slow takes no longer than it is long', () => {
  for (const piece of [
    '<',
    '<a ',
    '<img alt="',
    '&#',
    '<blockquote schema.skype.com/Reply>',
    '<!--',
    ' \n ',
  ]) {
    const once = timeOf(piece.repeat(2_000));
    expect(timeOf(piece.repeat(8_000)), piece).toBeLessThan(Math.max(40 * once, 400));
  }
});

/** Milliseconds of the processor: other work on the machine does not count. */
function timeOf(html: string): number {
  const since = process.cpuUsage();
  plainText(html);
  return process.cpuUsage(since).user / 1000;
}
