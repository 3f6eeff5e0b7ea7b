/** A paragraph of a document to be written: a title, a heading, running text or a list item. */
export type WrittenBlock = { style: 'title' | 'heading' | 'paragraph' | 'item'; text: string }
