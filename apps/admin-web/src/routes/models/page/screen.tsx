import { ContentModelDocument, ContentModelsDocument } from '@jiyue/api-client';
import { useParams } from 'react-router';
import { useApi } from '../../../api/index.js';
import { EmptyState, PageHead, QueryState } from '../../../components/index.js';
import { useMessages } from '../../../i18n/messages.js';
import { useSitePath } from '../../../shell/index.js';
import { modelMessages } from '../messages.js';
import type { Model } from '../model.js';
import { ModelActs } from './model-acts.js';
import { ModelForm } from './model-form.js';
import { Uses, Versions } from './uses.js';
import './model.css';

/** One model: its form on the left, what editors see of it on the right, below where it is used. */
export function ModelScreen() {
  const { code = 'new' } = useParams();
  return code === 'new' ? <NewModel /> : <OldModel code={code} />;
}

function NewModel() {
  const t = useMessages(modelMessages);
  const query = useApi(ContentModelsDocument, {});
  return (
    <QueryState query={{ ...query, refetch: () => void query.refetch() }} what={t('what')} lines={8}>
      {({ contentModels: { allowed } }) =>
        allowed.includes('change') ? (
          <ModelPage model={null} mayChange />
        ) : (
          <EmptyState title={t('missing')} text={t('ofProvince')} />
        )
      }
    </QueryState>
  );
}

function OldModel({ code }: { code: string }) {
  const t = useMessages(modelMessages);
  const query = useApi(ContentModelDocument, { code });
  return (
    <QueryState query={{ ...query, refetch: () => void query.refetch() }} what={t('what')} lines={8}>
      {({ contentModel: model }) => (
        <ModelPage key={model.version} model={model} mayChange={model.allowed.includes('change')} />
      )}
    </QueryState>
  );
}

function ModelPage({ model, mayChange }: { model: Model | null; mayChange: boolean }) {
  const t = useMessages(modelMessages);
  const path = useSitePath();
  const fact = model && (
    <span className="muted sm">
      {t('version', { version: model.version })} {t(`state.${model.state as 'IN_USE' | 'RETIRED'}`)}
    </span>
  );
  return (
    <div className="sheet">
      <div className="sheet-head">
        <PageHead
          title={model?.name ?? t('new.title')}
          trail={[{ label: t('title'), to: path('models') }]}
          fact={fact}
          actions={model && mayChange && <ModelActs model={model} />}
        />
      </div>
      <ModelForm model={model} mayChange={mayChange} />
      {model && mayChange && <Uses code={model.code} />}
      {model && <Versions code={model.code} />}
    </div>
  );
}
