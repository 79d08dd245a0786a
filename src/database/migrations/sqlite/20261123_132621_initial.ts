import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`postings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`provider_id\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`provider_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_provider_idx\` ON \`postings\` (\`provider_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_slug_idx\` ON \`postings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`postings_updated_at_idx\` ON \`postings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_created_at_idx\` ON \`postings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_deleted_at_idx\` ON \`postings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`postings__status_idx\` ON \`postings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_updated_at_list_idx\` ON \`postings\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_status_created_at_list_idx\` ON \`postings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`postings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`postings_locales_locale_parent_id_unique\` ON \`postings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_locales_parent_id_list_idx\` ON \`postings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`postings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_texts_order_parent\` ON \`postings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_texts_text_idx\` ON \`postings_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_provider_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_provider_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_parent_idx\` ON \`_postings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_provider_idx\` ON \`_postings_v\` (\`version_provider_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_slug_idx\` ON \`_postings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_updated_at_idx\` ON \`_postings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_created_at_idx\` ON \`_postings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version_deleted_at_idx\` ON \`_postings_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_version_version__status_idx\` ON \`_postings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_created_at_idx\` ON \`_postings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_updated_at_idx\` ON \`_postings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_snapshot_idx\` ON \`_postings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_published_locale_idx\` ON \`_postings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_latest_idx\` ON \`_postings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_autosave_idx\` ON \`_postings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_latest_version_updated_at_list_idx\` ON \`_postings_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_latest_version_status_list_idx\` ON \`_postings_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_postings_v_locales_locale_parent_id_unique\` ON \`_postings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_postings_v_locales_parent_id_list_idx\` ON \`_postings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_postings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_postings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_postings_v_texts_order_parent\` ON \`_postings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_organizations_slug_idx\` ON \`member_organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_updated_at_idx\` ON \`member_organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_created_at_idx\` ON \`member_organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_deleted_at_idx\` ON \`member_organizations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations__status_idx\` ON \`member_organizations\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_status_updated_at_list_idx\` ON \`member_organizations\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_status_created_at_list_idx\` ON \`member_organizations\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`member_organizations_locales_locale_parent_id_unique\` ON \`member_organizations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_locales_parent_id_list_idx\` ON \`member_organizations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`member_organizations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`member_organizations_texts_order_parent\` ON \`member_organizations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`member_organizations_texts_text_idx\` ON \`member_organizations_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_parent_idx\` ON \`_member_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_slug_idx\` ON \`_member_organizations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_updated_at_idx\` ON \`_member_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_created_at_idx\` ON \`_member_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version_deleted_at_idx\` ON \`_member_organizations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_version_version__status_idx\` ON \`_member_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_created_at_idx\` ON \`_member_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_updated_at_idx\` ON \`_member_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_snapshot_idx\` ON \`_member_organizations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_published_locale_idx\` ON \`_member_organizations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_latest_idx\` ON \`_member_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_latest_version_updated_at_list_idx\` ON \`_member_organizations_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_latest_version_status_list_idx\` ON \`_member_organizations_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_member_organizations_v_locales_locale_parent_id_unique\` ON \`_member_organizations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_locales_parent_id_list_idx\` ON \`_member_organizations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_member_organizations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_member_organizations_v_texts_order_parent\` ON \`_member_organizations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`display_name\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`people_display_name_idx\` ON \`people\` (\`display_name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`people_status_updated_at_list_idx\` ON \`people\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_status_created_at_list_idx\` ON \`people\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_texts_order_parent\` ON \`people_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_texts_text_idx\` ON \`people_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_display_name\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_display_name_idx\` ON \`_people_v\` (\`version_display_name\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_snapshot_idx\` ON \`_people_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_published_locale_idx\` ON \`_people_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_version_updated_at_list_idx\` ON \`_people_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_version_status_list_idx\` ON \`_people_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_texts_order_parent\` ON \`_people_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_name_idx\` ON \`municipalities\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_texts_order_parent\` ON \`municipalities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_texts_text_idx\` ON \`municipalities_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality_id\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_municipality_idx\` ON \`advisory_boards\` (\`municipality_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_slug_idx\` ON \`advisory_boards\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_updated_at_idx\` ON \`advisory_boards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_created_at_idx\` ON \`advisory_boards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_deleted_at_idx\` ON \`advisory_boards\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards__status_idx\` ON \`advisory_boards\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_status_updated_at_list_idx\` ON \`advisory_boards\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_status_created_at_list_idx\` ON \`advisory_boards\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`advisory_boards_locales_locale_parent_id_unique\` ON \`advisory_boards_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_locales_parent_id_list_idx\` ON \`advisory_boards_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`advisory_boards_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`advisory_boards_texts_order_parent\` ON \`advisory_boards_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`advisory_boards_texts_text_idx\` ON \`advisory_boards_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_municipality_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_parent_idx\` ON \`_advisory_boards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_municipality_idx\` ON \`_advisory_boards_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_slug_idx\` ON \`_advisory_boards_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_updated_at_idx\` ON \`_advisory_boards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_created_at_idx\` ON \`_advisory_boards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version_deleted_at_idx\` ON \`_advisory_boards_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_version_version__status_idx\` ON \`_advisory_boards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_created_at_idx\` ON \`_advisory_boards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_updated_at_idx\` ON \`_advisory_boards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_snapshot_idx\` ON \`_advisory_boards_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_published_locale_idx\` ON \`_advisory_boards_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_latest_idx\` ON \`_advisory_boards_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_latest_version_updated_at_list_idx\` ON \`_advisory_boards_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_latest_version_status_list_idx\` ON \`_advisory_boards_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_advisory_boards_v_locales_locale_parent_id_unique\` ON \`_advisory_boards_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_locales_parent_id_list_idx\` ON \`_advisory_boards_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_advisory_boards_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_advisory_boards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_advisory_boards_v_texts_order_parent\` ON \`_advisory_boards_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_slug_idx\` ON \`meetings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_deleted_at_idx\` ON \`meetings\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings__status_idx\` ON \`meetings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_updated_at_list_idx\` ON \`meetings\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_status_created_at_list_idx\` ON \`meetings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meetings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_locales_locale_parent_id_unique\` ON \`meetings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_locales_parent_id_list_idx\` ON \`meetings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_texts_order_parent\` ON \`meetings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_texts_text_idx\` ON \`meetings_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`advisory_boards_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_advisory_boards_id_idx\` ON \`meetings_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_slug_idx\` ON \`_meetings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_deleted_at_idx\` ON \`_meetings_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version__status_idx\` ON \`_meetings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_snapshot_idx\` ON \`_meetings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_published_locale_idx\` ON \`_meetings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_idx\` ON \`_meetings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_version_updated_at_list_idx\` ON \`_meetings_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_version_status_list_idx\` ON \`_meetings_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meetings_v_locales_locale_parent_id_unique\` ON \`_meetings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_locales_parent_id_list_idx\` ON \`_meetings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_texts_order_parent\` ON \`_meetings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`advisory_boards_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_order_idx\` ON \`_meetings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_parent_idx\` ON \`_meetings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_path_idx\` ON \`_meetings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_rels_advisory_boards_id_idx\` ON \`_meetings_v_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`meeting_id\` text,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_meeting_idx\` ON \`meeting_protocols\` (\`meeting_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meeting_protocols_slug_idx\` ON \`meeting_protocols\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_updated_at_idx\` ON \`meeting_protocols\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_created_at_idx\` ON \`meeting_protocols\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_deleted_at_idx\` ON \`meeting_protocols\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols__status_idx\` ON \`meeting_protocols\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_status_updated_at_list_idx\` ON \`meeting_protocols\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_status_created_at_list_idx\` ON \`meeting_protocols\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meeting_protocols_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meeting_protocols_texts_order_parent\` ON \`meeting_protocols_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meeting_protocols_texts_text_idx\` ON \`meeting_protocols_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_meeting_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meeting_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_parent_idx\` ON \`_meeting_protocols_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_meeting_idx\` ON \`_meeting_protocols_v\` (\`version_meeting_id\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_slug_idx\` ON \`_meeting_protocols_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_updated_at_idx\` ON \`_meeting_protocols_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_created_at_idx\` ON \`_meeting_protocols_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version_deleted_at_idx\` ON \`_meeting_protocols_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_version_version__status_idx\` ON \`_meeting_protocols_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_created_at_idx\` ON \`_meeting_protocols_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_updated_at_idx\` ON \`_meeting_protocols_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_snapshot_idx\` ON \`_meeting_protocols_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_published_locale_idx\` ON \`_meeting_protocols_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_latest_idx\` ON \`_meeting_protocols_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_latest_version_updated_at_list_idx\` ON \`_meeting_protocols_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_latest_version_status_list_idx\` ON \`_meeting_protocols_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_meeting_protocols_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meeting_protocols_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meeting_protocols_v_texts_order_parent\` ON \`_meeting_protocols_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`resolutions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`board_id\` text NOT NULL,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`board_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_number_idx\` ON \`resolutions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_board_idx\` ON \`resolutions\` (\`board_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resolutions_slug_idx\` ON \`resolutions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_updated_at_idx\` ON \`resolutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_created_at_idx\` ON \`resolutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_deleted_at_idx\` ON \`resolutions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`resolutions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`resolutions_texts_order_parent\` ON \`resolutions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`resolutions_texts_text_idx\` ON \`resolutions_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_id_list_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`revision\` numeric,
  	\`slug\` text,
  	\`slug_was_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`documents_status_updated_at_list_idx\` ON \`documents\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_status_created_at_list_idx\` ON \`documents\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_locales_parent_id_list_idx\` ON \`documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_texts_text_idx\` ON \`documents_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_revision\` numeric,
  	\`version_slug\` text,
  	\`version_slug_was_public\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_version_updated_at_list_idx\` ON \`_documents_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_version_status_list_idx\` ON \`_documents_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_locales_parent_id_list_idx\` ON \`_documents_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`postings_id\` text,
  	\`member_organizations_id\` text,
  	\`people_id\` text,
  	\`municipalities_id\` text,
  	\`advisory_boards_id\` text,
  	\`meetings_id\` text,
  	\`meeting_protocols_id\` text,
  	\`resolutions_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`users_id\` text,
  	\`partners_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`postings_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`member_organizations_id\`) REFERENCES \`member_organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`advisory_boards_id\`) REFERENCES \`advisory_boards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meeting_protocols_id\`) REFERENCES \`meeting_protocols\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resolutions_id\`) REFERENCES \`resolutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_postings_id_idx\` ON \`payload_locked_documents_rels\` (\`postings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_member_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`member_organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_advisory_boards_id_idx\` ON \`payload_locked_documents_rels\` (\`advisory_boards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meeting_protocols_id_idx\` ON \`payload_locked_documents_rels\` (\`meeting_protocols_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resolutions_id_idx\` ON \`payload_locked_documents_rels\` (\`resolutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	\`partners_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_partners_id_idx\` ON \`payload_preferences_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`association\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`association__status_idx\` ON \`association\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`association_status_updated_at_list_idx\` ON \`association\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`association_status_created_at_list_idx\` ON \`association\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`association_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`association\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`association_locales_locale_parent_id_unique\` ON \`association_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`association_locales_parent_id_list_idx\` ON \`association_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_association_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_association_v_version_version__status_idx\` ON \`_association_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_created_at_idx\` ON \`_association_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_updated_at_idx\` ON \`_association_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_snapshot_idx\` ON \`_association_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_published_locale_idx\` ON \`_association_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_latest_idx\` ON \`_association_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_latest_version_updated_at_list_idx\` ON \`_association_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_latest_version_status_list_idx\` ON \`_association_v\` (\`latest\`,\`version__status\`);`)
  await db.run(sql`CREATE TABLE \`_association_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_association_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_association_v_locales_locale_parent_id_unique\` ON \`_association_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_association_v_locales_parent_id_list_idx\` ON \`_association_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`postings\`;`)
  await db.run(sql`DROP TABLE \`postings_locales\`;`)
  await db.run(sql`DROP TABLE \`postings_texts\`;`)
  await db.run(sql`DROP TABLE \`_postings_v\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_postings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`member_organizations\`;`)
  await db.run(sql`DROP TABLE \`member_organizations_locales\`;`)
  await db.run(sql`DROP TABLE \`member_organizations_texts\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_member_organizations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_texts\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_texts\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_locales\`;`)
  await db.run(sql`DROP TABLE \`advisory_boards_texts\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_advisory_boards_v_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_locales\`;`)
  await db.run(sql`DROP TABLE \`meetings_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols\`;`)
  await db.run(sql`DROP TABLE \`meeting_protocols_texts\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v\`;`)
  await db.run(sql`DROP TABLE \`_meeting_protocols_v_texts\`;`)
  await db.run(sql`DROP TABLE \`resolutions\`;`)
  await db.run(sql`DROP TABLE \`resolutions_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`association\`;`)
  await db.run(sql`DROP TABLE \`association_locales\`;`)
  await db.run(sql`DROP TABLE \`_association_v\`;`)
  await db.run(sql`DROP TABLE \`_association_v_locales\`;`)
}
