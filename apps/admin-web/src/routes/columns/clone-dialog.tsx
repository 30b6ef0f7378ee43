import {
  CloneColumnDocument,
  ColumnCloneOfferDocument,
  ColumnTreeDocument,
  SwitcherSitesDocument,
} from '@jiyue/api-client';
import { Button, Input, Modal, Select } from 'antd';
import { useDeferredValue, useId, useState, type ReactElement } from 'react';
import { useAct, useApi } from '../../api/index.js';
import { ErrorNote, Note, QueryState, showToast } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { useErrorWords } from '../../i18n/use-error-sentence.js';
import { useSite } from '../../shell/index.js';
import type { ColumnFacts } from './column-form.js';
import { ColumnSelect } from './column-select.js';
import { columnsMessages } from './messages.js';
import { MAX_DEPTH } from './move.model.js';

const SITES = 50;

function SiteSelect({ value, change }: { value: string; change: (id: string) => void }): ReactElement {
  const t = useMessages(columnsMessages);
  const here = useSite();
  const id = useId();
  const [text, setText] = useState('');
  const query = useApi(
    SwitcherSitesDocument,
    { text: useDeferredValue(text) || null, first: SITES },
    { keepLast: true },
  );
  const others = (query.data?.mySites.nodes ?? []).filter((site) => site.id !== here.id);
  const options = [{ value: here.id, label: t('clone.here', { name: here.shortName }) }].concat(
    others.map((site) => ({ value: site.id, label: site.name })),
  );
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('clone.site')}</label>
      <Select
        id={id}
        value={value}
        options={options}
        showSearch={{ filterOption: false, onSearch: setText }}
        onChange={change}
        style={{ width: '100%' }}
      />
    </div>
  );
}

type Named = { name: string; slug: string };
type NamesProps = { given: Named; change: (given: Named) => void; said: (field: string) => string | undefined };

function Names({ given, change, said }: NamesProps): ReactElement {
  const t = useMessages(columnsMessages);
  const id = useId();
  const field = (key: keyof Named, max: number): ReactElement => (
    <div className="stack tight">
      <label htmlFor={`${id}-${key}`}>{t(`f.${key}`)}</label>
      <Input
        id={`${id}-${key}`}
        maxLength={max}
        autoComplete="off"
        spellCheck={false}
        value={given[key]}
        onChange={(event) => change({ ...given, [key]: event.target.value })}
      />
      {said(key) && <span className="bad sm">{said(key)}</span>}
    </div>
  );
  return (
    <>
      {field('name', 30)}
      {field('slug', 40)}
    </>
  );
}

type Target = { site: string; parentId: string | null };
type CopyProps = { column: ColumnFacts; target: Target; close: () => void };

/** What the copy is called there: what the server found free, until somebody types. */
function Copy({ column, target, close }: CopyProps): ReactElement {
  const t = useMessages(columnsMessages);
  const words = useErrorWords();
  const here = useSite();
  const [typed, setTyped] = useState<Named | null>(null);
  const input = { siteId: here.id, columnId: column.id, parentId: target.parentId };
  const query = useApi(ColumnCloneOfferDocument, { input }, { site: target.site });
  const { perform, isBusy, error } = useAct(CloneColumnDocument);
  const copy = async (given: Named): Promise<void> => {
    const made = await perform({ input: { ...input, name: given.name, slug: given.slug } }, { site: target.site });
    if (!made) return;
    const { name, isVisible } = made.cloneColumn;
    showToast(t(isVisible ? 'clone.done' : 'clone.hidden', { name }), [], isVisible ? 6 : 15);
    close();
  };
  return (
    <QueryState query={query} what={t('clone.title', { name: column.name })} lines={3}>
      {({ columnCloneOffer: offer }) => {
        const given = typed ?? offer;
        return (
          <>
            <Names given={given} change={setTyped} said={(field) => words.field(error, field)} />
            <p className="muted">{t('clone.text', { count: offer.columns })}</p>
            {target.site !== here.id && <Note tone="info">{t('clone.elsewhere')}</Note>}
            <ErrorNote error={error} />
            <div className="row form-foot">
              <Button onClick={close}>{t('move.cancel')}</Button>
              <Button
                type="primary"
                loading={isBusy}
                disabled={given.name.trim() === '' || given.slug === ''}
                onClick={() => void copy(given)}
              >
                {t('clone.verb', { count: offer.columns })}
              </Button>
            </div>
          </>
        );
      }}
    </QueryState>
  );
}

/** 复制到…: a column with what is below it and its settings, once more, here or on another site of the same person. */
export function CloneDialog({ column, close }: { column: ColumnFacts; close: () => void }): ReactElement {
  const t = useMessages(columnsMessages);
  const here = useSite();
  const [target, setTarget] = useState<Target>({ site: here.id, parentId: null });
  const query = useApi(ColumnTreeDocument, {}, { site: target.site });
  return (
    <Modal open title={t('clone.title', { name: column.name })} width={520} onCancel={close} footer={null}>
      <div className="stack">
        <SiteSelect value={target.site} change={(site) => setTarget({ site, parentId: null })} />
        <QueryState query={query} what={t('title')} lines={2}>
          {({ columns }) => (
            <ColumnSelect
              label={t('move.below')}
              columns={columns}
              value={target.parentId ?? ''}
              change={(id) => setTarget({ ...target, parentId: id || null })}
              top={t('f.top')}
              isOpenTo={({ path, allowed }) => path.split('/').length < MAX_DEPTH && allowed.includes('create')}
            />
          )}
        </QueryState>
        <Copy key={`${target.site}/${target.parentId ?? ''}`} column={column} target={target} close={close} />
      </div>
    </Modal>
  );
}
