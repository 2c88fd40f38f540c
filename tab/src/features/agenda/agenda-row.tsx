import { useSortable } from '@dnd-kit/sortable';
import { Button } from '@fluentui/react-button';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { mergeClasses } from '@griffel/react';
import type { ItemView } from '#contract/agenda-view.ts';
import { KindTile } from '../../components/kind-tile.tsx';
import { phrase, useWords } from '../../lib/words.ts';
import { withMinutes } from './agenda-items.ts';
import { useRowStyles } from './agenda-row-styles.ts';
import type { Beside } from './aside-part.tsx';
import { ItemMenu } from './item-menu.tsx';
import { MinutesStepper } from './minutes-stepper.tsx';

interface Props {
  view: ItemView;
  index: number;
  items: readonly ItemView[];
  mayEdit: boolean;
  /** Its swap or its preview is open beside the list. */
  isOpen: boolean;
  onChange: (items: readonly ItemView[], undo?: string) => void;
  onBeside: (beside: Beside) => void;
}

export function AgendaRow({ view, index, items, mayEdit, isOpen, onChange, onBeside }: Props) {
  const styles = useRowStyles();
  const { say } = useWords();
  const { item } = view;
  const title = phrase(view.title);
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({
      id: item.id,
      disabled: !mayEdit,
      attributes: { roleDescription: say('agenda:item.handleRole') },
    });
  const preview = () => onBeside({ is: 'preview', item: item.id });
  return (
    <li
      ref={setNodeRef}
      className={mergeClasses(
        styles.row,
        !mayEdit && styles.fixed,
        isOpen && styles.open,
        isDragging && styles.dragging,
      )}
      style={{
        transition,
        ...(transform && { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
      }}
    >
      {mayEdit && (
        <Button
          ref={setActivatorNodeRef}
          appearance="transparent"
          size="small"
          className={styles.handle}
          icon={<ReOrderDotsVerticalRegular />}
          {...attributes}
          {...listeners}
          aria-label={say('agenda:item.handle', { title })}
        />
      )}
      <KindTile kind={item.kind} />
      <div className={styles.words}>
        <span className={styles.kind}>
          {item.kind === 'win'
            ? say('agenda:item.toldBy', { kind: say('agenda:kind.win'), author: item.author })
            : say(`agenda:kind.${item.kind}`)}
        </span>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.why}>
          <strong>{say('agenda:item.why')}</strong> {phrase(item.why)}
          {view.updated && `. ${say('agenda:item.updated')}`}
        </p>
      </div>
      <div className={styles.actions}>
        {mayEdit && item.kind === 'use-case' && (
          <Button
            id={`swap-${item.id}`}
            size="small"
            icon={<ArrowSwapRegular />}
            aria-label={say('agenda:item.swapNamed', { title })}
            onClick={() => onBeside({ is: 'swap', item: item.id })}
          >
            <span className={styles.swapWord}>{say('agenda:item.swap')}</span>
          </Button>
        )}
        {hasPreview(view) && (
          <Button
            id={`preview-${item.id}`}
            className={mayEdit ? styles.preview : undefined}
            size="small"
            appearance="subtle"
            aria-label={say('agenda:item.previewNamed', { title })}
            onClick={preview}
          >
            {say('agenda:item.preview')}
          </Button>
        )}
      </div>
      {mayEdit ? (
        <>
          <div className={styles.minutes}>
            <MinutesStepper
              title={title}
              minutes={item.minutes}
              onMinutes={(minutes) => onChange(withMinutes(items, item.id, minutes))}
            />
          </div>
          <div className={styles.menu}>
            <ItemMenu
              view={view}
              index={index}
              items={items}
              onChange={onChange}
              onPreview={hasPreview(view) ? preview : undefined}
            />
          </div>
        </>
      ) : (
        <span className={styles.minutesOnly}>{say('agenda:min', { count: item.minutes })}</span>
      )}
    </li>
  );
}

const hasPreview = ({ useCase, win }: ItemView): boolean => useCase !== undefined || win !== undefined;
