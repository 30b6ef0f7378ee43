import { ArticleResponsibilityDocument } from '@jiyue/api-client';
import type { ReactElement } from 'react';
import { useApi } from '../../api/index.js';
import { useMessages } from '../../i18n/catalogue.js';
import { articleMessages } from '../articles/article.messages.js';
import { stepKey } from '../articles/steps.js';
import type { ReviewedArticle } from './decide.js';
import type { ItemPlace } from './item.js';
import { reviewMessages } from './review.messages.js';

const reaches = ['SITE', 'COLUMN', 'UNIT'] as const;

/** 为什么由我审: the reach of the duty, and the chain of people and units behind the article. */
export function Why({ article, item }: { article: ReviewedArticle; item: ItemPlace }): ReactElement | null {
  const t = useMessages(reviewMessages);
  const words = useMessages(articleMessages);
  const { data } = useApi(ArticleResponsibilityDocument, { articleId: article.id }, { site: item.site.id });
  const chain = data?.responsibility;
  const nobody = t('why.nobody');
  const unit = chain?.operatorUnit?.name ?? article.unit?.name ?? item.site.name;
  const reach = reaches.find((one) => one === item.because);
  const params = {
    site: item.site.name,
    column: article.column.name,
    unit,
    act: item.act ? words(`step.${stepKey(item.act)}`) : '',
  };
  if (!item.because && !chain) return null;
  return (
    <section>
      <h2>{t('why.title')}</h2>
      {item.because && <p>{reach ? t(`why.${reach}`, params) : item.because}</p>}
      {chain && (
        <p className="muted sm">
          {t('why.chain', {
            person: chain.responsiblePerson?.name ?? nobody,
            unit: chain.operatorUnit?.name ?? nobody,
            supervisor: chain.supervisingUnit?.name ?? nobody,
          })}
        </p>
      )}
    </section>
  );
}
