import { BatchDocument, CancelBatchDocument } from '@jiyue/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAct, useApi } from '../../../api/index.js';
import { ConfirmAct, PageHead, QueryState, showToast } from '../../../components/index.js';
import { formatDay, formatMoment, formatNumber } from '../../../i18n/format.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import { type Batch, settledOf } from '../batch.js';
import { BatchMark, BatchProgress, labelOf } from '../marks.js';
import { batchMessages } from '../messages.js';
import { BatchItems } from './items.js';

const lookAgain = 1_500;

function StopButton({ batch }: { batch: Batch }) {
  const t = useMessages(batchMessages);
  const [isAsking, ask] = useState(false);
  const { perform, isBusy, error } = useAct(CancelBatchDocument);
  const stop = async (): Promise<void> => {
    const answer = await perform({ input: { actId: batch.id } });
    if (!answer) return;
    ask(false);
    const { total, ...counts } = answer.cancelCompoundAct;
    showToast(t('cancelled', { count: formatNumber(total - settledOf(counts)) }));
  };
  return (
    <>
      <Button danger onClick={() => ask(true)}>
        {t('cancel')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={t('cancelTitle')}
        verb={t('cancel')}
        isBusy={isBusy}
        error={error}
        onConfirm={() => void stop()}
        onCancel={() => ask(false)}
      >
        {t('cancelText')}
      </ConfirmAct>
    </>
  );
}

function BatchPage({ batch }: { batch: Batch }) {
  const t = useMessages(batchMessages);
  const sitePath = useSitePath();
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={labelOf(batch)}
          trail={[{ label: t('title'), to: sitePath('batches') }]}
          fact={<BatchMark state={batch.state} />}
          actions={batch.allowed.includes('cancel') && <StopButton batch={batch} />}
        >
          <p className="muted sm">
            {t('by', { name: batch.creatorName, at: formatMoment(batch.createdAt) })}
            {batch.endedAt && <>，{t('endedAt', { at: formatMoment(batch.endedAt) })}</>}
            {batch.reportUntil && <>，{t('reportUntil', { day: formatDay(batch.reportUntil) })}</>}
          </p>
          <BatchProgress batch={batch} />
        </PageHead>
      </div>
      <BatchItems batch={batch} />
    </div>
  );
}

/** One batch: how far it is, and what became of each item. */
export function BatchScreen() {
  const t = useMessages(batchMessages);
  const { id = '' } = useParams();
  const query = useApi(
    BatchDocument,
    { id },
    { every: ({ compoundAct }) => compoundAct.state === 'WORKING' && lookAgain },
  );
  return (
    <QueryState query={query} what={t('what')}>
      {({ compoundAct }) => <BatchPage batch={compoundAct} />}
    </QueryState>
  );
}
