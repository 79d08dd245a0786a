import type { RenderedTextPluginOptions } from '../../plugins/rendered-text/types.ts'

/**
 * Every rich text of every collection and global is rendered. A link to an entry leads to `/<collection>/<slug>`: a
 * partner site maps these paths to its own; a link to a file leads to the file.
 */
export const renderedTextOptions: RenderedTextPluginOptions = {}
