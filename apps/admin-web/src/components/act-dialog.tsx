import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { commonMessages, useMessages } from '../i18n/messages.js';

export type ActDialogProps = {
  isOpen: boolean;
  /** Names the act and what it is done to. */
  title: string;
  /** What the button says that does it. */
  verb: string;
  children: ReactNode;
  width?: number;
  isDanger?: boolean;
  isBusy?: boolean;
  /** Nothing can be done yet, or at all. */
  isDisabled?: boolean;
  /** Cancel has the focus: what is done takes something away. */
  isCareful?: boolean;
  onGo: () => void;
  onCancel: () => void;
  afterOpenChange?: (isOpen: boolean) => void;
  afterClose?: () => void;
};

/** A question before an act: what it needs to know, one button that does it and one that leaves everything as it is. */
export function ActDialog(props: ActDialogProps) {
  const { isOpen, title, verb, children, width = 440, onGo, onCancel, afterOpenChange, afterClose } = props;
  const { isDanger = false, isBusy = false, isDisabled = false, isCareful = false } = props;
  const t = useMessages(commonMessages);
  return (
    <Modal
      open={isOpen}
      title={title}
      width={width}
      onCancel={onCancel}
      destroyOnHidden
      {...(afterOpenChange && { afterOpenChange })}
      {...(afterClose && { afterClose })}
      footer={[
        <Button key="cancel" autoFocus={isCareful} onClick={onCancel}>
          {t('cancel')}
        </Button>,
        <Button
          key="go"
          {...(isDanger ? { danger: true } : { type: 'primary' as const })}
          disabled={isDisabled}
          loading={isBusy}
          onClick={onGo}
        >
          {verb}
        </Button>,
      ]}
    >
      {children}
    </Modal>
  );
}
