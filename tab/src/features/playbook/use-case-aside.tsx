import type { UseCase, UseCaseText } from '#contract/playbook.ts';
import { makeStyles, mergeClasses } from '@griffel/react';
import { DefaultButton } from '../../components/default-button.tsx';
import { Surface } from '../../components/surface.tsx';
import { useHere } from '../../lib/here.ts';
import { say } from '../../lib/words.ts';
import { Facts } from './facts.tsx';
import { minutesWords, nameOfValue, toolName, weeksWords } from './names.ts';
import { useReaderStyles } from './reader-styles.ts';

const useOwnStyles = makeStyles({ first: { paddingTop: '16px' } });

/** Beside the text: what it saves and with what, the exercise, the question. */
export function UseCaseAside({ useCase, text }: { useCase: UseCase; text: UseCaseText }) {
  const styles = useReaderStyles();
  const own = useOwnStyles();
  const { me } = useHere();
  return (
    <div className={styles.column}>
      <Surface>
        <div className={mergeClasses(styles.body, own.first)}>
          <Facts
            facts={[
              {
                name: say('playbook:saves'),
                value: say('playbook:saves-each-time', {
                  minutes: minutesWords(useCase.saves.low, useCase.saves.high),
                }),
                note: text.savesBasis,
              },
              {
                name: say('playbook:tools'),
                value: useCase.tools.map((tool) => toolName(tool)).join(', '),
              },
              { name: say('playbook:difficulty'), value: nameOfValue('difficulty', useCase.difficulty) },
              { name: say('playbook:suits'), value: weeksWords(useCase.weeks) },
            ]}
          />
          {me.teams.map(({ id }) => (
            <DefaultButton key={id} team={id} useCase={useCase.id} mayMark={!useCase.archived} />
          ))}
        </div>
      </Surface>
      <Surface title={say('playbook:exercise')}>
        <div className={styles.body}>
          <ol>
            {text.exercise.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {text.quietHands !== '' && (
            <p>
              <strong>{say('playbook:quiet-hands')}</strong> {text.quietHands}
            </p>
          )}
        </div>
      </Surface>
      {text.question !== '' && (
        <Surface title={say('playbook:question')}>
          <div className={styles.body}>
            <p>{text.question}</p>
          </div>
        </Surface>
      )}
    </div>
  );
}
