import { useState, type ReactElement, type ReactNode } from 'react';
import { useMessages, type Translate } from '../../i18n/catalogue.js';
import { formatMoment } from '../../i18n/format.js';
import { Findings } from '../articles/editor/checks/findings.js';
import { StepName } from '../articles/editor/parts/flow.js';
import { valuesOf } from '../articles/editor/fields.js';
import { asked, namedIn, readable, useFieldWords, useKindFields } from '../articles/kinds/kinds.js';
import { type Fact, FactList } from '../articles/kinds/fact-list.js';
import type { ReviewedArticle } from './decide.js';
import { timeLeft } from './queue.model.js';
import type { ItemPlace } from './item.js';
import { Beside } from './beside/beside.js';
import { Why } from './why.js';
import { reviewMessages, type ReviewMessage } from './review.messages.js';

type SideProps = { article: ReviewedArticle; item: ItemPlace; opinion: ReactNode; onGone: () => void };

/** What a reviewer must know beside the page: checks, facts, what happened before, and why it is theirs. */
export function Side({ article, item, opinion, onGone }: SideProps): ReactElement {
  const t = useMessages(reviewMessages);
  return (
    <aside className="jy-side" aria-label={t('facts.label')} tabIndex={0}>
      <Findings articleId={article.id} site={item.site.id} />
      {opinion}
      <Beside article={article} site={item.site.id} onGone={onGone} />
      <Facts article={article} site={item.site.name} />
      <Process article={article} />
      <Why article={article} item={item} />
    </aside>
  );
}

function Facts({ article, site }: { article: ReviewedArticle; site: string }): ReactElement {
  const t = useMessages(reviewMessages);
  const say = useFieldWords();
  const facts: Fact[] = [
    { name: t('facts.site'), value: site },
    { name: t('facts.column'), value: article.column.name },
    { name: t('facts.author'), value: writerOf(article, t) },
    { name: t('facts.unit'), value: article.unit?.name },
    { name: t('facts.submitted'), value: article.submittedAt && formatMoment(article.submittedAt) },
    ...asked(useKindFields(article.kind), valuesOf(article.fields)).map((field): Fact => {
      const found = article.fields.find(({ key }) => key === field.key);
      const value = found && readable({ field, value: found.value }, say, namedIn(article.fields));
      return { name: say(field.word), value };
    }),
  ];
  return (
    <section>
      <h2>{t('facts.title')}</h2>
      <FactList facts={facts} />
    </section>
  );
}

function writerOf({ createdBy }: ReviewedArticle, t: Translate<ReviewMessage>): string {
  const { name, unitName } = createdBy;
  return unitName ? t('facts.writer', { name, unit: unitName }) : name;
}

function Process({ article }: { article: ReviewedArticle }): ReactElement {
  const t = useMessages(reviewMessages);
  const steps = [...article.steps].reverse();
  const returned = article.returnReason && article.state !== 'RETURNED' ? article.returnReason : null;
  return (
    <section>
      <h2>{t('process.title')}</h2>
      <ol className="jy-line">
        {steps.map((step, index) => (
          <li key={index} data-state={step.state}>
            <b>
              <StepName step={step} />
            </b>{' '}
            <span className="sm muted">{t(`process.${stateOf(step.state)}`)}</span>
            {step.at && <div className="sm muted">{formatMoment(step.at)}</div>}
            {step.state === 'current' && article.stepDueAt && <StepDue at={article.stepDueAt} />}
            {step.note && <div className="sm muted">{t('process.note', { note: step.note })}</div>}
          </li>
        ))}
        {returned && (
          <li data-state="returned">
            <b>{t('process.earlier')}</b> <span className="sm bad">{article.returnedBy?.name}</span>
            <div className="sm muted">{t('process.note', { note: returned })}</div>
          </li>
        )}
      </ol>
    </section>
  );
}

function StepDue({ at }: { at: string }): ReactElement {
  const t = useMessages(reviewMessages);
  const [now] = useState(() => Date.now());
  const isLate = timeLeft(at, now).isLate;
  return (
    <div className={isLate ? 'sm bad' : 'sm muted'}>
      {t(isLate ? 'process.late' : 'process.due', { at: formatMoment(at) })}
    </div>
  );
}

function stateOf(state: string): 'done' | 'current' | 'ahead' | 'returned' {
  return state === 'done' || state === 'current' || state === 'returned' ? state : 'ahead';
}
