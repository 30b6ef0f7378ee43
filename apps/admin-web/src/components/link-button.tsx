import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

export type LinkButtonProps = Omit<ButtonProps, 'href' | 'onClick'> & { to: string };

/** A button that is a real link: opens in a new tab with the middle button, navigates inside the application. */
export function LinkButton({ to, ...rest }: LinkButtonProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLElement & HTMLAnchorElement>(to);
  return <Button {...rest} href={href} onClick={follow as ButtonProps['onClick']} />;
}
