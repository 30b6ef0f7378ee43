import { ArticlePreviewDocument } from '@jiyue/api-client';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Segmented } from 'antd';
import { useState, type ReactElement } from 'react';
import { call, toApiError } from '../../../../api/index.js';
import { ErrorNote, Note } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { useSite } from '../../../../shell/index.js';
import { ArticlePage, type PageContent } from '../../page/article-page.js';
import { editorMessages } from '../editor.messages.js';

type PreviewProps = {
  isOpen: boolean;
  articleId: string | null;
  content: PageContent;
  /** Keeps what is on screen, so that the portal can show it. */
  save: () => Promise<boolean>;
  onClose: () => void;
};

/** What is not on the server, or whose site has no portal yet, is shown roughly; the portal shows the rest as it will be. */
export function Preview({ isOpen, articleId, content, save, onClose }: PreviewProps): ReactElement {
  const t = useMessages(editorMessages);
  const { state } = useSite();
  return (
    <Modal open={isOpen} title={t('preview.title')} width={920} footer={null} onCancel={onClose} destroyOnHidden>
      {articleId && state === 'LIVE' ? (
        <OnPortal articleId={articleId} save={save} />
      ) : (
        <Roughly content={content} why={t(state === 'LIVE' ? 'preview.unsaved' : 'preview.notOpen')} />
      )}
    </Modal>
  );
}

function OnPortal({ articleId, save }: { articleId: string; save: () => Promise<boolean> }): ReactElement {
  const t = useMessages(editorMessages);
  const { id: site, portalUrl } = useSite();
  const link = useQuery({
    queryKey: ['preview', site, articleId],
    queryFn: async ({ signal }) => {
      await save();
      const { articlePreview } = await call(ArticlePreviewDocument, { articleId }, { site, signal });
      return new URL(articlePreview.path, portalUrl).href;
    },
    gcTime: 0,
    staleTime: Infinity,
  });
  if (link.error) return <ErrorNote error={toApiError(link.error)} />;
  if (!link.data) return <p className="muted">{t('preview.making')}</p>;
  const href = link.data;
  return (
    <div className="stack tight">
      <p>{t('preview.real')}</p>
      <div className="row">
        <Button type="primary" href={href} target="_blank" rel="noopener">
          {t('preview.openDesktop')}
        </Button>
        <Button onClick={() => window.open(href, '_blank', 'popup,noopener,width=390,height=844')}>
          {t('preview.openPhone')}
        </Button>
      </div>
    </div>
  );
}

function Roughly({ content, why }: { content: PageContent; why: string }): ReactElement {
  const t = useMessages(editorMessages);
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop');
  return (
    <div className="stack tight">
      <Note>{why}</Note>
      <Segmented
        aria-label={t('preview.width')}
        value={width}
        onChange={setWidth}
        options={[
          { value: 'desktop', label: t('preview.desktop') },
          { value: 'phone', label: t('preview.phone') },
        ]}
      />
      <div className="jy-preview" data-width={width} tabIndex={0} role="region" aria-label={t('preview.title')}>
        <ArticlePage content={content} />
      </div>
    </div>
  );
}
