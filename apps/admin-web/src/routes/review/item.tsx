import { ArticleForReviewDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useApi } from '../../api/index.js';
import { QueryState, useShortcuts } from '../../components/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { useMe } from '../../shell/index.js';
import { decisionOf, type Decision, type ReviewedArticle } from './decide.js';
import { TakeDown } from '../articles/takedown/take-down.js';
import { UrgentNote } from '../articles/urgent/urgent-note.js';
import { UrgentWays } from '../articles/urgent/urgent-ways.js';
import { ScheduleDialog } from '../articles/plan/schedule-dialog.js';
import { DecisionBar, type Mode } from './decision-bar.js';
import { Opinion } from './opinion.js';
import { Paper, type PaperView } from './paper.js';
import { reviewMessages } from './review.messages.js';
import { Side } from './side.js';
import { useDecision } from './use-decision.js';

export type ItemPlace = {
  id: string;
  site: { id: string; name: string };
  /** Why it is mine and for which act; null for an item that is not in the queue. */
  because: string | null;
  act: string | null;
};
type ItemProps = {
  item: ItemPlace;
  /** The address of the item in the queue. */
  place: string;
  isAuto: boolean;
  onAuto: (isAuto: boolean) => void;
  onNext: (() => void) | null;
  onDecided: () => void;
};

/** One article under review, read on its own site. */
export function Item(props: ItemProps): ReactElement {
  const t = useMessages(reviewMessages);
  const { id, site } = props.item;
  const query = useApi(ArticleForReviewDocument, { id }, { site: site.id });
  // R is meant as R while the article is still on its way: the reason typed after it must not go along with 通过
  const [isReturning, setReturning] = useState(false);
  useShortcuts(query.data ? {} : { R: { word: t('decide.return'), perform: () => setReturning(true) } });
  return (
    <QueryState query={query} what={t('article')} lines={8}>
      {(data) => <Reviewed key={data.article.id} article={data.article} isReturning={isReturning} {...props} />}
    </QueryState>
  );
}

/** The way out for a page that is wrong while its revision is being judged. */
function TakeDownLive({ article, onDone }: { article: ReviewedArticle; onDone: () => void }): ReactElement {
  const t = useMessages(reviewMessages);
  return (
    <TakeDown article={article} onDone={onDone}>
      {(open) => (
        <Button danger type="text" onClick={open}>
          {t('decide.takeDown')}
        </Button>
      )}
    </TakeDown>
  );
}

/** What besides the decision is offered. */
function waysOf({ id, allowed }: ReviewedArticle, { onward }: Decision, site: string) {
  return {
    schedule: onward === 'publish' && allowed.includes('schedule'),
    takeDown: allowed.includes('withdraw'),
    edit: allowed.includes('edit') ? `/s/${site}/articles/${id}` : null,
  };
}

function startOf({ onward, mayReturn }: Decision, isReturning: boolean): Mode {
  return onward && !(isReturning && mayReturn) ? 'onward' : 'return';
}

function Reviewed(props: ItemProps & { article: ReviewedArticle; isReturning: boolean }): ReactElement {
  const { article, item, place, isAuto, onAuto, onNext, onDecided } = props;
  const me = useMe();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [view, setView] = useState<PaperView>(article.live && article.state !== 'LIVE_IN_REVIEW' ? 'diff' : 'page');
  const field = useRef<HTMLTextAreaElement | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const decision = decisionOf(article, me.id);
  const may = waysOf(article, decision, item.site.id);
  const [isScheduling, setScheduling] = useState(false);
  const [mode, setMode] = useState(() => startOf(decision, props.isReturning));
  const decide = useDecision(article, { site: item.site.id, place }, onDecided);
  const open = (next: Mode): void => {
    setMode(next);
    setMissing(false);
    if (next === 'return') field.current?.focus();
  };
  useEffect(() => {
    const title = frame.current?.querySelector<HTMLElement>('.jy-page-title');
    (props.isReturning ? field.current : title)?.focus({ preventScroll: true });
  }, [props.isReturning]);
  const write = (text: string): void => {
    setNote(text);
    setMissing(false);
  };
  const missing = (): void => {
    setMissing(true);
    field.current?.focus();
  };
  const opinion = decision.refusal ? null : (
    <Opinion
      site={item.site.id}
      value={note}
      isMissing={isMissing}
      isOptional={decision.onward === 'approve' && mode === 'onward'}
      onEnter={decision.onward === 'publish' ? () => setMode('return') : undefined}
      field={field}
      onChange={write}
    />
  );
  return (
    <>
      <div ref={frame} className="jy-mid">
        <UrgentNote article={article} />
        <Paper article={article} place={item.site.name} view={view} onView={setView} />
        <DecisionBar
          decision={decision}
          decide={decide}
          note={note}
          mode={mode}
          onMode={open}
          isAuto={isAuto}
          editPlace={may.edit}
          onAuto={onAuto}
          onNext={onNext}
          onReasonMissing={missing}
          takeDown={
            <>
              <UrgentWays article={article} onDone={onDecided} />
              {may.takeDown && <TakeDownLive article={article} onDone={onDecided} />}
            </>
          }
          onSchedule={may.schedule ? () => setScheduling(true) : null}
        />
        <ScheduleDialog
          isOpen={isScheduling}
          act="publish"
          title={article.title}
          onDone={(times) => decide.schedule(times)}
          onCancel={() => setScheduling(false)}
        />
      </div>
      <Side article={article} item={item} opinion={opinion} onGone={onDecided} />
    </>
  );
}
