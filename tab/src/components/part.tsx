import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { Reading } from '../lib/use-route.ts';
import { useWords } from '../lib/words.ts';
import { Bar } from './bar.tsx';
import { FailedPart } from './failed-part.tsx';
import { Loading } from './loading.tsx';
import { Surface } from './surface.tsx';

const useStyles = makeStyles({ frame: { display: 'contents' } });

interface Props<Data> {
  reading: Reading<Data>;
  /** "The wins could not be loaded" */
  failed: string;
  /** What is safe although it failed. */
  safe?: string;
  /** Skeleton in the shape of the content. */
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Three of the four states of what is read; the empty one belongs to the content. What was read stays when reading again fails. */
export function Part<Data>({ reading, failed, safe, skeleton, children }: Props<Data>) {
  const styles = useStyles();
  const { say } = useWords();
  if (reading.data !== undefined) {
    return (
      <div className={styles.frame}>
        {reading.problem && (
          <Bar tone="warning" action={{ label: say('tab:failed.again'), run: reading.again }}>
            {failed} {reading.problem.title}
          </Bar>
        )}
        {children(reading.data)}
      </div>
    );
  }
  if (!reading.problem) {
    return <Loading label={say('tab:loading')} {...(skeleton !== undefined && { children: skeleton })} />;
  }
  return (
    <Surface>
      <FailedPart
        title={failed}
        problem={reading.problem}
        again={reading.again}
        {...(safe !== undefined && { safe })}
      />
    </Surface>
  );
}
