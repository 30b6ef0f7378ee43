import { CheckOutlined, CloseOutlined } from '@ant-design/icons';
import { ResponsibilityAnswerDocument, type ResponsibilityAnswerQuery } from '@jiyue/api-client';
import { Drawer } from 'antd';
import { useApi } from '../../../api/index.js';
import { LinkButton, Note, QueryState } from '../../../components/index.js';
import { commonMessages, useMessages } from '../../../i18n/messages.js';
import { useCan, useSitePath } from '../../../shell/index.js';
import { formatList } from '../../../i18n/format.js';
import { gapWords } from '../gap-words.js';
import { peopleMessages } from '../messages.js';

type Answer = ResponsibilityAnswerQuery['responsibility'];
type Person = Answer['holders'][number]['people'][number];
type Link = { key: string; label: string; words: string | null; note?: string };

function namesOf(people: readonly (Person | null)[]): string | null {
  const known = people.filter((person): person is Person => person !== null);
  return known.length > 0
    ? formatList(known.map(({ name, unitName }) => (unitName ? `${name}（${unitName}）` : name)))
    : null;
}

function useChain(answer: Answer): Link[] {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  return [
    { key: 'supervising', label: t('w.supervising'), words: answer.supervisingUnit?.name ?? null },
    { key: 'operator', label: t('w.operator'), words: answer.operatorUnit?.name ?? null },
    { key: 'responsible', label: t('w.responsible'), words: namesOf([answer.responsiblePerson]) },
    ...answer.holders.map(({ role, people }) => ({ key: role, label: common(`role.${role}`), words: namesOf(people) })),
  ];
}

function Chain({ answer }: { answer: Answer }) {
  const t = useMessages(peopleMessages);
  const links = useChain(answer);
  return (
    <ol className="chain">
      {links.map(({ key, label, words }) => (
        <li key={key}>
          {words ? (
            <CheckOutlined className="ok" aria-hidden="true" />
          ) : (
            <CloseOutlined className="bad" aria-hidden="true" />
          )}
          <div>
            <span className={words ? '' : 'b'}>{label}</span>
            <div className={words ? 'muted' : 'bad b'}>{words ?? t('w.missing')}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Why({ answer }: { answer: Answer }) {
  const t = useMessages(peopleMessages);
  const mayGrant = useCan('grants.manage');
  const sitePath = useSitePath();
  const { gaps } = answer;
  return (
    <div className="stack">
      {gaps.length === 0 ? (
        <Note tone="ok">{t('w.ok')}</Note>
      ) : (
        <Note tone="bad">
          <b>{t('w.gap')}</b>
          <br />
          {gaps.map((gap) => gapWords(t, gap)).join('，')}
        </Note>
      )}
      <section>
        <h2 className="sub-h">{t('w.chain')}</h2>
        <Chain answer={answer} />
      </section>
      {gaps.length > 0 && mayGrant && (
        <section>
          <h2 className="sub-h">{t('w.what')}</h2>
          <LinkButton type="primary" to={sitePath('people')}>
            {t('b.assign')}
          </LinkButton>
        </section>
      )}
      <p className="sm dim">{t('w.law')}</p>
    </div>
  );
}

export type WhyTarget = { id: string | null; name: string };

/** 为什么: the chain of responsibility of one column, the broken links in red, and the way out. */
export function WhyDrawer({ target, close }: { target: WhyTarget | null; close: () => void }) {
  const t = useMessages(peopleMessages);
  const query = useApi(ResponsibilityAnswerDocument, { columnId: target?.id ?? null }, { isEnabled: target !== null });
  return (
    <Drawer
      open={target !== null}
      onClose={close}
      size={400}
      mask={false}
      title={t('w.title', { name: target?.name ?? '' })}
    >
      <QueryState query={query} what={t('w.chain')}>
        {({ responsibility }) => <Why answer={responsibility} />}
      </QueryState>
    </Drawer>
  );
}
