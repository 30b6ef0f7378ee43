import type { ArticleColumnsQuery } from '@jiyue/api-client';
import { Select } from 'antd';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { articleMessages } from '../../article.messages.js';
import { fieldsOfKind, useFieldWords, useKindName, type Kind, type KindField } from '../../kinds/kinds.js';
import { trailOf } from '../../list/column-tree.model.js';
import { TITLE_LIMIT } from '../checks/checks.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';
import { asKind, type Fields } from '../fields.js';

type Columns = ArticleColumnsQuery['columns'];
type HeadFieldsProps = {
  fields: Fields;
  columns: Columns;
  kinds: readonly Kind[];
  declared: readonly KindField[];
  /** What it is was settled when it was first saved. */
  isKindFixed: boolean;
  /** An address once published never changes, so neither does the column. */
  isPlaced: boolean;
  onChange: (part: Partial<Fields>) => void;
};

/** Column, title and subtitle, above the text. */
export function HeadFields(props: HeadFieldsProps): ReactElement {
  const { fields, columns, declared, isPlaced, onChange } = props;
  const t = useMessages(editorMessages);
  return (
    <>
      <div className="row wrap jy-place">
        <label htmlFor={fieldId('columnId')} className="muted">
          {t('form.column')}
        </label>
        <Select
          id={fieldId('columnId')}
          aria-label={t('form.column')}
          className="jy-column"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.columnPick')}
          disabled={isPlaced}
          value={fields.columnId || null}
          options={optionsOf(columns, fields.columnId)}
          onChange={(columnId) => onChange(placedIn(columnId ?? '', props))}
        />
        <KindChoice {...props} />
      </div>
      {declared
        .filter(({ seen }) => seen === 'kicker')
        .map((field) => (
          <HeadLine key={field.key} field={field} fields={fields} onChange={onChange} />
        ))}
      <Title fields={fields} onChange={onChange} />
      {declared
        .filter(({ group, seen }) => group === 'head' && seen !== 'kicker')
        .map((field) => (
          <HeadLine key={field.key} field={field} fields={fields} onChange={onChange} />
        ))}
    </>
  );
}

type HeadLineProps = Pick<HeadFieldsProps, 'fields' | 'onChange'> & { field: KindField };

/** A line above or below the title. */
function HeadLine({ field: { key, word }, fields, onChange }: HeadLineProps): ReactElement {
  const say = useFieldWords();
  return (
    <textarea
      id={fieldId(key)}
      rows={1}
      className="jy-ti jy-ti-s"
      aria-label={say(word)}
      placeholder={say(`${word}.hint`)}
      value={fields.values[key] ?? ''}
      onKeyDown={oneLine}
      onChange={(event) => onChange({ values: { ...fields.values, [key]: flat(event.target.value) } })}
    />
  );
}

/** What it is to be, where its column takes more than one kind. */
function KindChoice({ fields, columns, kinds, isKindFixed, onChange }: HeadFieldsProps): ReactElement | null {
  const t = useMessages(editorMessages);
  const say = useKindName();
  const taken = openOf(kinds, kindsOf(columns, fields.columnId));
  if (isKindFixed || taken.length < 2) return null;
  return (
    <Select
      aria-label={t('form.kind')}
      className="jy-kind"
      value={fields.kind}
      options={taken.map((kind) => ({ value: kind.key, label: say(kind) }))}
      onChange={(kind) => onChange(asKind(fields, kind, fieldsOfKind(kinds, kind)))}
    />
  );
}

/** The column, and with it the kind where it does not take the present one. */
function placedIn(columnId: string, { fields, columns, kinds, isKindFixed }: HeadFieldsProps): Partial<Fields> {
  const taken = openOf(kinds, kindsOf(columns, columnId)).map(({ key }) => key);
  const kind = taken[0];
  if (isKindFixed || !kind || taken.includes(fields.kind)) return { columnId };
  return { columnId, ...asKind(fields, kind, fieldsOfKind(kinds, kind)) };
}

const kindsOf = (columns: Columns, columnId: string): readonly string[] =>
  columns.find(({ id }) => id === columnId)?.kinds ?? [];

/** Those of which something new may be begun. */
const openOf = (kinds: readonly Kind[], keys: readonly string[]): readonly Kind[] =>
  keys.flatMap((key) => kinds.find((kind) => kind.key === key && !kind.isRetired) ?? []);

function Title({ fields, onChange }: Pick<HeadFieldsProps, 'fields' | 'onChange'>): ReactElement {
  const words = useMessages(articleMessages);
  const t = useMessages(editorMessages);
  const [wasLeft, setLeft] = useState(false);
  const length = [...fields.title.trim()].length;
  const isWrong = wasLeft && (length === 0 || length > TITLE_LIMIT);
  return (
    <>
      <div className="jy-ti-frame">
        <textarea
          id={fieldId('title')}
          rows={1}
          className="jy-ti"
          aria-label={words('field.title')}
          aria-required="true"
          aria-invalid={isWrong}
          aria-describedby="jy-title-count jy-title-wrong"
          placeholder={t('form.titleHint')}
          value={fields.title}
          onBlur={() => setLeft(true)}
          onKeyDown={oneLine}
          onChange={(event) => onChange({ title: flat(event.target.value) })}
        />
        <span id="jy-title-count" className={length > TITLE_LIMIT ? 'bad sm nw' : 'dim sm nw'}>
          {t('form.titleCount', { length, limit: TITLE_LIMIT })}
        </span>
      </div>
      <div id="jy-title-wrong" className="bad sm">
        {isWrong && (length === 0 ? t('form.titleMissing') : t('form.titleLong', { length, limit: TITLE_LIMIT }))}
      </div>
    </>
  );
}

/** A title may take several lines on a narrow screen, but never contains one. */
function oneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing)
    event.preventDefault();
}

const flat = (text: string): string => text.split('\n').reduce((line, next) => `${line} ${next.trimStart()}`);

/** Columns this person writes for, and the one the article is in. */
function optionsOf(columns: Columns, selected: string): { value: string; label: string }[] {
  return columns
    .filter((column) => column.id === selected || column.allowed.includes('write'))
    .map((column) => ({ value: column.id, label: trailOf(columns, column.id).join(' / ') }));
}
