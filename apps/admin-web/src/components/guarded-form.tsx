import { Button, Drawer, Form, type DrawerProps, type FormInstance, type FormProps } from 'antd';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { ApiError } from '../api/api-error.js';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useChanges, useLeave } from '../shell/use-leave.js';

export type GuardedFormProps<V> = Omit<FormProps<V>, 'children'> & {
  /** Why the last attempt was refused: its fields, or the sentence, are brought into sight. */
  error: ApiError | null;
  children: ReactNode;
};

/** The form of the house: a changed one is not left without a question, and what was refused comes into sight. */
export function GuardedForm<V extends object>({ form, error, children, ...rest }: GuardedFormProps<V>) {
  const [own] = Form.useForm<V>();
  const instance = form ?? own;
  const frame = useRef<HTMLDivElement>(null);
  const { changed, sent } = useGuard(instance, error);
  useRefusalInSight(frame, error);
  return (
    <div ref={frame} className="form-frame">
      <Form<V>
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: 'center', focus: true }}
        {...rest}
        form={instance}
        onValuesChange={(some, all) => {
          changed();
          rest.onValuesChange?.(some, all);
        }}
        onFinish={(values) => {
          sent();
          rest.onFinish?.(values);
        }}
      >
        {children}
      </Form>
    </div>
  );
}

// Changed until it is sent, and again when the sending is refused or somebody goes on typing.
function useGuard<V>(form: FormInstance<V>, error: ApiError | null) {
  const { changed, abandon } = useChanges();
  useEffect(() => {
    if (error && form.isFieldsTouched()) changed();
  }, [error, form, changed]);
  return { changed, sent: abandon };
}

function useRefusalInSight(frame: RefObject<HTMLElement | null>, error: ApiError | null): void {
  useEffect(() => {
    if (!error) return undefined;
    // the words stand in the page only after this drawing
    const drawn = requestAnimationFrame(() => {
      const field = frame.current?.querySelector<HTMLElement>('.ant-form-item-has-error');
      const place = field ?? frame.current?.querySelector<HTMLElement>('[role="alert"]');
      place?.scrollIntoView({ block: 'center' });
      field?.querySelector<HTMLElement>('input, textarea, [tabindex]')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(drawn);
  }, [error, frame]);
}

/** Gives up what was typed in the form around it. */
export function CancelButton({ onCancel }: { onCancel: () => void }) {
  const t = useMessages(commonMessages);
  const leave = useLeave();
  return <Button onClick={() => (leave() ? onCancel() : undefined)}>{t('cancel')}</Button>;
}

/** A drawer with a form in it: closing it asks when the form was changed. */
export function GuardedDrawer({ onClose, ...rest }: Omit<DrawerProps, 'onClose'> & { onClose: () => void }) {
  const leave = useLeave();
  return <Drawer {...rest} onClose={() => (leave() ? onClose() : undefined)} />;
}
