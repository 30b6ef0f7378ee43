import { CheckOutlined } from '@ant-design/icons';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import './toast.css';

export type ToastAction = { label: string; perform: () => void };
type ToastMessage = { id: number; text: string; actions: readonly ToastAction[]; seconds: number };

let current: ToastMessage | null = null;
let serial = 0;
const listeners = new Set<() => void>();

function set(next: ToastMessage | null): void {
  current = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that something succeeded, bottom left, at most one at a time. Errors never go here. */
export function showToast(text: string, actions: readonly ToastAction[] = [], seconds = 6): void {
  serial += 1;
  set({ id: serial, text, actions, seconds });
}

function ToastBody({ toast }: { toast: ToastMessage }) {
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => set(null), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  return (
    <div
      className="toast"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <CheckOutlined className="ok" aria-hidden="true" />
      <span>{toast.text}</span>
      {toast.actions.map((action) => (
        <button
          key={action.label}
          type="button"
          className="link"
          onClick={() => {
            set(null);
            action.perform();
          }}
        >
          {action.label}
        </button>
      ))}
    </div>
  );
}

/** The place of toasts, once in the shell; `above` stands over them. */
export function ToastPlace({ above }: { above?: ReactNode }) {
  const toast = useSyncExternalStore(subscribe, () => current);
  return (
    <div className="toast-place">
      {above}
      <div role="status" aria-live="polite">
        {toast && <ToastBody key={toast.id} toast={toast} />}
      </div>
    </div>
  );
}
