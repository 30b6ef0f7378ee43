import { Button, Modal, Radio } from 'antd';
import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { ApiError } from '../../../../api/index.js';
import { ErrorNote } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { formatList, formatMoment } from '../../../../i18n/format.js';
import { articleMessages } from '../../article.messages.js';
import { blockDiff } from '../../diff/block-diff.js';
import { DiffBody, DiffText } from '../../diff/diff-view.js';
import { partsOf, sideOf } from '../../diff/sides.js';
import { fieldDiff } from '../../diff/word-diff.js';
import { useFieldWords, useKindFields } from '../../kinds/kinds.js';
import { blocksOf, bodyKey } from '../../page/blocks-of.js';
import { editorMessages } from '../editor.messages.js';
import { fieldsOf, isOwn, namesOf, type FieldName, type Fields } from '../fields.js';
import { clashes, merged, proposal, type Clash, type Side } from '../save/conflict.js';
import type { Conflict, EditingSession } from '../save/editing-session.js';

type ConflictDialogProps = {
  session: EditingSession;
  mine: Fields;
  conflict: Conflict;
  refusal: ApiError | null;
  columnName: (id: string) => string;
};

const STALE = 'CONTENT.ARTICLE_STALE';

/** Two people wrote: each field is shown with both wordings, and this person decides. What is not chosen stays in the history. */
export function ConflictDialog({ session, mine, conflict, refusal, columnName }: ConflictDialogProps): ReactElement {
  const t = useMessages(editorMessages);
  const theirs = useMemo(() => fieldsOf(conflict.theirs), [conflict]);
  const found = useMemo(() => clashes(conflict.base, mine, theirs, bodyKey), [conflict, mine, theirs]);
  const [choice, setChoice] = useState<ReadonlyMap<FieldName, Side>>(() => proposal(found));
  const name = conflict.theirs.updatedBy?.name ?? t('stale.someone');
  const [isSettling, setSettling] = useState(false);
  const settle = (fields: Fields): void => {
    setSettling(true);
    void session.settle(fields).finally(() => setSettling(false));
  };
  const isNothing = found.length === 0;
  useEffect(() => {
    if (isNothing) void session.settle(mine);
  }, [isNothing, session, mine]);
  return (
    <Modal
      open={!isNothing}
      width={1080}
      title={t('stale.title', { name })}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={[
        <Button key="copy" onClick={() => void navigator.clipboard.writeText(plainOf(mine))}>
          {t('stale.copy')}
        </Button>,
        <Button key="theirs" disabled={isSettling} onClick={() => settle(theirs)}>
          {t('stale.allTheirs')}
        </Button>,
        <Button key="mine" disabled={isSettling} onClick={() => settle(mine)}>
          {t('stale.allMine')}
        </Button>,
        <Button key="merge" type="primary" loading={isSettling} onClick={() => settle(merged(mine, theirs, choice))}>
          {t('stale.apply')}
        </Button>,
      ]}
    >
      <p className="muted">{t('stale.intro', { name, at: formatMoment(conflict.theirs.updatedAt) })}</p>
      <ErrorNote error={refusal?.code === STALE ? null : refusal} />
      <ul className="jy-clashes">
        {found.map((clash) => (
          <ClashLine
            key={clash.field}
            clash={clash}
            mine={mine}
            theirs={theirs}
            columnName={columnName}
            side={choice.get(clash.field) ?? 'mine'}
            onChoose={(side) => setChoice((before) => new Map(before).set(clash.field, side))}
          />
        ))}
      </ul>
    </Modal>
  );
}

type ClashLineProps = {
  clash: Clash;
  mine: Fields;
  theirs: Fields;
  side: Side;
  columnName: (id: string) => string;
  onChoose: (side: Side) => void;
};

function ClashLine({ clash, mine, theirs, side, columnName, onChoose }: ClashLineProps): ReactElement {
  const t = useMessages(editorMessages);
  const words = useMessages(articleMessages);
  const fieldWord = useFieldWords();
  const declared = useKindFields(mine.kind).find(({ key }) => key === clash.field);
  const field = isOwn(clash.field) ? words(`field.${clash.field}`) : fieldWord(declared?.word ?? clash.field);
  const text = (fields: Fields): string => textOf(fields, clash.field, columnName) || t('stale.empty');
  return (
    <li className="jy-clash">
      <div className="row wrap">
        <b>{field}</b>
        <span className={clash.changedBy === 'both' ? 'tag warn' : 'tag'}>{t(`stale.${clash.changedBy}`)}</span>
        <Radio.Group
          className="right"
          aria-label={t('stale.pick', { field })}
          value={side}
          onChange={(event) => onChoose(event.target.value === 'theirs' ? 'theirs' : 'mine')}
          options={[
            { value: 'mine', label: t('stale.keepMine') },
            { value: 'theirs', label: t('stale.keepTheirs') },
          ]}
        />
      </div>
      <div className="jy-clash-text">
        {clash.field === 'body' ? (
          <Bodies mine={mine} theirs={theirs} />
        ) : (
          <TwoSides name={(whose) => t(`stale.side.${whose}`)}>
            {(whose) => <DiffText parts={partsOf(fieldDiff(text(theirs), text(mine)), SIDE_OF[whose])} />}
          </TwoSides>
        )}
      </div>
    </li>
  );
}

const SIDE_OF = { theirs: 'before', mine: 'after' } as const;

/** Theirs on the left and mine on the right; on a phone one below the other. */
function TwoSides(props: { name: (whose: Side) => string; children: (whose: Side) => ReactNode }): ReactElement {
  return (
    <div className="jy-clash-sides">
      {(['theirs', 'mine'] as const).map((whose) => (
        <section key={whose} aria-label={props.name(whose)}>
          <p className="muted sm">{props.name(whose)}</p>
          {props.children(whose)}
        </section>
      ))}
    </div>
  );
}

function Bodies({ mine, theirs }: { mine: Fields; theirs: Fields }): ReactElement {
  const t = useMessages(editorMessages);
  const changes = useMemo(
    () => blockDiff(blocksOf(theirs.body), blocksOf(mine.body)).filter(({ op }) => op !== 'same'),
    [theirs.body, mine.body],
  );
  return (
    <TwoSides name={(whose) => t(`stale.side.${whose}`)}>
      {(whose) => <DiffBody changes={sideOf(changes, SIDE_OF[whose])} />}
    </TwoSides>
  );
}

function textOf(fields: Fields, name: FieldName, columnName: (id: string) => string): string {
  if (name === 'columnId') return columnName(fields.columnId);
  if (name === 'attachments') return formatList(fields.attachments.map((file) => file.fileName));
  if (name === 'title') return fields.title;
  const value = fields.values[name] ?? '';
  const named = namesOf(fields);
  const ids = value.split(',');
  return ids.every((id) => named[id]) ? ids.map((id) => named[id]).join('、') : value;
}

const plainOf = (fields: Fields): string =>
  [fields.title, ...blocksOf(fields.body).map((block) => block.text)].join('\n');
