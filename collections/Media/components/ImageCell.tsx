'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** The picture and its title, in place of a stored file name that says nothing. */
export const ImageCell = ({
  cellData,
  link,
  linkURL,
  onClick,
  rowData,
}: DefaultCellComponentProps) => {
  const { config } = useConfig()
  const { id, filename, thumbnailURL } = rowData as Record<string, string | undefined>
  const content = (
    <>
      {thumbnailURL ? <img alt="" src={thumbnailURL} /> : null}
      <span>{cellData || filename}</span>
    </>
  )
  if (onClick)
    return (
      <button
        className="image-cell"
        onClick={() => onClick({ cellData, collectionSlug: 'media', rowData })}
        type="button"
      >
        {content}
      </button>
    )
  return link ? (
    <Link
      className="image-cell"
      href={linkURL ?? `${config.routes.admin}/collections/media/${id}`}
      prefetch={false}
    >
      {content}
    </Link>
  ) : (
    <span className="image-cell">{content}</span>
  )
}
