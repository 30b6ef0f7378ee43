import { Modal, Segmented } from 'antd';
import { useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { ArticlePage, type PageContent } from '../../page/article-page.js';
import { editorMessages } from '../editor.messages.js';

type PreviewProps = { isOpen: boolean; content: PageContent; onClose: () => void };

/** The article as citizens will see it, in the width of a computer or of a phone. */
export function Preview({ isOpen, content, onClose }: PreviewProps): ReactElement {
  const t = useMessages(editorMessages);
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop');
  return (
    <Modal open={isOpen} title={t('preview.title')} width={920} footer={null} onCancel={onClose} destroyOnHidden>
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
    </Modal>
  );
}
