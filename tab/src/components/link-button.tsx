import { Button, type ButtonProps } from '@fluentui/react-button';
import type { ReactElement, ReactNode } from 'react';
import { useHref, useLinkClick } from '../lib/use-link.ts';

interface Props {
  to: string;
  appearance?: ButtonProps['appearance'];
  size?: ButtonProps['size'];
  icon?: ReactElement;
  /** For screen readers, where several with the same words stand on a page. */
  name?: string;
  children: ReactNode;
}

/** Looks like a button, goes to a page: a real link, so that it can be opened in a new window. */
export function LinkButton({ to, name, children, ...look }: Props) {
  const href = useHref(to);
  const onClick = useLinkClick(to);
  return (
    <Button
      as="a"
      href={href}
      onClick={onClick}
      {...(name !== undefined && { 'aria-label': name })}
      {...look}
    >
      {children}
    </Button>
  );
}
