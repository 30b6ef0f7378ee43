import type { FormInstance } from 'antd';

/** Only the fields the person changed: what somebody else changed meanwhile is not written back. */
export function touchedValues<T>(form: FormInstance<T>): Partial<T> {
  return form.getFieldsValue({ filter: (meta) => meta?.touched ?? false });
}
