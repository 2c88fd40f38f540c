import { Link } from '@fluentui/react-link';
import type { ReactNode } from 'react';
import { useHref, useLinkClick } from '../lib/use-link.ts';

/** A link to a page of the tab. */
export function PageLink({
  to,
  className,
  children,
}: {
  to: string;
  className?: string;
  children: ReactNode;
}) {
  const href = useHref(to);
  const onClick = useLinkClick(to);
  return (
    <Link href={href} onClick={onClick} {...(className !== undefined && { className })}>
      {children}
    </Link>
  );
}
