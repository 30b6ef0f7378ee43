import { AddColumnsDocument, PlannedColumnsDocument, type PlannedColumnsQuery } from '@jiyue/api-client';
import { Button, Input, Select } from 'antd';
import { useDeferredValue, useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useAct, useApi } from '../../api/index.js';
import { CancelButton, ErrorNote, GuardedDrawer, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { useChanges } from '../../shell/index.js';
import { useSettled } from './use-settled.js';
import type { ColumnFacts } from './column-form.js';
import { columnsMessages } from './messages.js';
import { inOrder, MAX_DEPTH } from './move.model.js';
import './batch-add.css';

type Planned = PlannedColumnsQuery['plannedColumns'][number];

function PlanRow({ planned }: { planned: Planned }): ReactElement {
  const words = useErrorWords();
  const t = useMessages(columnsMessages);
  const { line, name, path, level, isSuggested, problems } = planned;
  return (
    <li style={{ paddingLeft: (level - 1) * 16 }} className={problems.length > 0 ? 'wrong' : undefined}>
      <span className="muted sm">{t('batch.line', { line })}</span> {name || t('batch.noName')}{' '}
      <span className="sub">
        /{path}/{!isSuggested && <span className="mk">{t('batch.typed')}</span>}
      </span>
      {problems.map((code) => (
        <span key={code} className="bad sm">
          {words.rule(code)}
        </span>
      ))}
    </li>
  );
}

/** What every line would make, before anything is made. */
function Plan({ planned }: { planned: readonly Planned[] }): ReactElement {
  const t = useMessages(columnsMessages);
  const wrong = planned.filter(({ problems }) => problems.length > 0).length;
  return (
    <section aria-label={t('batch.plan')} className="stack tight">
      <p role="status" className={wrong > 0 ? 'bad' : 'muted'}>
        {wrong > 0 ? t('batch.wrong', { count: wrong }) : t('batch.ready', { count: planned.length })}
      </p>
      <ul className="jy-plan">
        {planned.map((one) => (
          <PlanRow key={one.line} planned={one} />
        ))}
      </ul>
    </section>
  );
}

// Tab goes on to the next field, as everywhere: blanks say what stands below.
function LinesField({ value, change }: { value: string; change: (text: string) => void }): ReactElement {
  const t = useMessages(columnsMessages);
  const id = useId();
  const goOn = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey) return;
    const area = event.currentTarget;
    const before = area.value.slice(0, area.selectionStart);
    const [blanks = ''] = /[^\S\n]*/.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
    if (!blanks) return;
    event.preventDefault();
    // the browser's own undo takes it back
    document.execCommand('insertText', false, `\n${blanks}`);
  };
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('batch.text')}</label>
      <Input.TextArea
        id={id}
        autoFocus
        autoSize={{ minRows: 8, maxRows: 16 }}
        maxLength={20_000}
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-help`}
        placeholder={t('batch.example')}
        onKeyDown={goOn}
        onChange={(event) => change(event.target.value)}
      />
      <span id={`${id}-help`} className="muted sm">
        {t('batch.help')}
      </span>
    </div>
  );
}

type ParentProps = { columns: readonly ColumnFacts[]; value: string; change: (id: string) => void };

function ParentSelect({ columns, value, change }: ParentProps): ReactElement {
  const t = useMessages(columnsMessages);
  const id = useId();
  const options = inOrder(columns)
    .filter(({ path }) => path.split('/').length < MAX_DEPTH)
    .map((column) => ({
      value: column.id,
      label: <span style={{ paddingLeft: insetOf(column) }}>{column.name}</span>,
    }));
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('move.below')}</label>
      <Select
        id={id}
        value={value}
        options={[{ value: '', label: t('f.top') }, ...options]}
        onChange={change}
        style={{ width: '100%' }}
      />
    </div>
  );
}

const insetOf = ({ path }: ColumnFacts): number => (path.split('/').length - 1) * 16;

type BatchProps = { columns: readonly ColumnFacts[]; close: () => void };

function Body({ columns, close }: BatchProps): ReactElement {
  const t = useMessages(columnsMessages);
  const [parentId, setParent] = useState('');
  const [text, setText] = useState('');
  const settled = useSettled(text);
  const { changed, abandon } = useChanges();
  const given = { text: settled, parentId: parentId || null };
  const { data, error: failed } = useApi(
    PlannedColumnsDocument,
    { input: given },
    { isEnabled: settled.trim() !== '', keepLast: true },
  );
  const { perform, isBusy, error } = useAct(AddColumnsDocument);
  const planned = useDeferredValue(settled.trim() === '' ? [] : (data?.plannedColumns ?? []));
  const isReady = settled === text && planned.length > 0 && planned.every(({ problems }) => problems.length === 0);
  const change = (next: string): void => {
    if (next.trim()) changed();
    else abandon();
    setText(next);
  };
  const add = async (): Promise<void> => {
    const made = await perform({ input: { ...given, text } });
    if (!made) return;
    abandon();
    const hidden = made.addColumns.filter(({ isVisible }) => !isVisible).length;
    const count = made.addColumns.length;
    showToast(hidden > 0 ? t('batch.hidden', { count, hidden }) : t('batch.done', { count }), [], hidden > 0 ? 15 : 6);
    close();
  };
  return (
    <div className="stack">
      {columns.length > 0 && <ParentSelect columns={columns} value={parentId} change={setParent} />}
      <LinesField value={text} change={change} />
      {planned.length > 0 && <Plan planned={planned} />}
      <ErrorNote error={error ?? failed} />
      <div className="row form-foot">
        <CancelButton onCancel={close} />
        <Button type="primary" loading={isBusy} disabled={!isReady} onClick={() => void add()}>
          {t('batch.verb', { count: planned.length })}
        </Button>
      </div>
    </div>
  );
}

/** 批量添加: columns typed as a list, with what it would make beside it. */
export function BatchAddDrawer({ isOpen, ...props }: BatchProps & { isOpen: boolean }): ReactElement {
  const t = useMessages(columnsMessages);
  return (
    <GuardedDrawer open={isOpen} onClose={props.close} size={560} mask={false} destroyOnHidden title={t('batch.title')}>
      {isOpen && <Body {...props} />}
    </GuardedDrawer>
  );
}
