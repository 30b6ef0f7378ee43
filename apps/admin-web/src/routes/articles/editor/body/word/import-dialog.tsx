import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { commonMessages } from '../../../../../i18n/messages.js';
import { useMessages } from '../../../../../i18n/catalogue.js';
import type { Importing } from './use-import.js';
import { wordMessages } from './word.messages.js';

/** Something is written already: what is to become of it is for the person to say. */
export function ImportDialog({ importing }: { importing: Importing }): ReactElement {
  const t = useMessages(wordMessages);
  const common = useMessages(commonMessages);
  const { asked, answer } = importing;
  return (
    <Modal
      open={asked !== null}
      title={t('ask.title', { name: asked ?? '' })}
      width={480}
      onCancel={() => answer(null)}
      destroyOnHidden
      footer={[
        <Button key="cancel" onClick={() => answer(null)}>
          {common('cancel')}
        </Button>,
        <Button key="replace" danger onClick={() => answer('replace')}>
          {t('ask.replace')}
        </Button>,
        <Button key="insert" type="primary" autoFocus onClick={() => answer('insert')}>
          {t('ask.insert')}
        </Button>,
      ]}
    >
      <p className="muted">{t('ask.text')}</p>
    </Modal>
  );
}
