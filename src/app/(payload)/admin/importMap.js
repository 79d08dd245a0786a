import { RightsNote as RightsNote_ed63e513447202c21edbdf5e79b9bc23 } from '../../../../collections/components/RightsNote.tsx'
import { PublicStateCell as PublicStateCell_548e341e57bc6771ab442d428bbd3560 } from '../../../../plugins/public-state/components/PublicStateCell.tsx'
import { PublicStateNotice as PublicStateNotice_d3fc2848a5a384653da8468055bc97ad } from '../../../../plugins/public-state/components/PublicStateNotice.tsx'
import { TitleCell as TitleCell_699b5d98851d9e330acf0627dd732b9a } from '../../../../collections/components/TitleCell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowSummary as RowSummary_e4dfa187685ae65e85a437a7d2cc837e } from '../../../../collections/components/RowSummary.tsx'
import { GermanDateCell as GermanDateCell_9474a82cc83db654f285b08edec61906 } from '../../../../collections/components/GermanDateCell.tsx'
import { GermanDateField as GermanDateField_21839bdfc85a6c9300070f971d047dd1 } from '../../../../collections/components/GermanDateField.tsx'
import { GermanDateDiff as GermanDateDiff_915eabb374c94b06bba7f8cd68d39adb } from '../../../../collections/components/GermanDateDiff.tsx'
import { DurationCell as DurationCell_28b0f2d165a4a071ddcf510840abd479 } from '../../../../collections/components/DurationCell.tsx'
import { DurationField as DurationField_8d706a9221f58a4d69cfef136849fe61 } from '../../../../collections/components/DurationField.tsx'
import { DurationDiff as DurationDiff_d6a54ff5b877c7f1d7ebce45be65ebe9 } from '../../../../collections/components/DurationDiff.tsx'
import { DeadlineField as DeadlineField_f6eec2da173913619edc15144fbd4e1f } from '../../../../collections/Postings/components/DeadlineField.tsx'
import { UploadTitles as UploadTitles_49f459aa6cdf93ac96d28b4baa51d9c7 } from '../../../../collections/components/UploadTitles.tsx'
import { OnlyMine as OnlyMine_573e3a6594f4cbcf2a4420e9095be1d3 } from '../../../../collections/components/OnlyMine.tsx'
import { KeepFaults as KeepFaults_f42adedbd91f3d4bdf04a0343f8e7ae9 } from '../../../../collections/components/KeepFaults.tsx'
import { AskBeforeLeaving as AskBeforeLeaving_b49242fc7dec994435ca2eccf20a0dc7 } from '../../../../collections/components/AskBeforeLeaving.tsx'
import { LockedByName as LockedByName_3b58a1dc3ec319c8fbe48b9d81cee0bd } from '../../../../collections/components/LockedByName.tsx'
import { NewPosting as NewPosting_4b862753edbb35afc96adaebc19807c6 } from '../../../../collections/Postings/components/NewPosting.tsx'
import { JoinWithRights as JoinWithRights_d022a322e60a378406db11491a077bdd } from '../../../../collections/components/JoinWithRights.tsx'
import { BoardsCell as BoardsCell_a70e4f4d130c56946203130baa78c3f4 } from '../../../../collections/MeetingProtocols/components/BoardsCell.tsx'
import { AgendaItemField as AgendaItemField_de681bc33ac464b04444290147aba240 } from '../../../../collections/MeetingProtocols/components/AgendaItemField.tsx'
import { ItemLabel as ItemLabel_5277c660123ce5121ae65a7c32b96a10 } from '../../../../collections/MeetingProtocols/components/ItemLabel.tsx'
import { ImageCell as ImageCell_5c1e3ccf56ff317f57d7617515cceeb3 } from '../../../../collections/Media/components/ImageCell.tsx'
import { RolesCell as RolesCell_fa78c15a055c47a15d4054bbe9d5db56 } from '../../../../collections/Users/components/RolesCell.tsx'
import { Icon as Icon_4581af1b67ec1ca77380af6e97e29e77 } from '../../../../src/admin/Icon.tsx'
import { Logo as Logo_8e667ac4b9483eaa619866b9308f03ba } from '../../../../src/admin/Logo.tsx'
import { NavIdentity as NavIdentity_1ee3f7464378294c0d7fec6b1a0dcf80 } from '../../../../src/admin/NavIdentity.tsx'
import { GermanTimes as GermanTimes_f8c2118be7e2bb3b61ae953fac92d71d } from '../../../../collections/components/GermanTimes.tsx'
import { GermanTexts as GermanTexts_8ac972af6ba4047a5aced46f3734e886 } from '../../../../collections/components/GermanTexts.tsx'
import { InView as InView_b63149d4edfa38e10984cdbd0385f1ef } from '../../../../collections/components/InView.tsx'
import { NamedControls as NamedControls_125010f93021a909f833a55c1286e346 } from '../../../../collections/components/NamedControls.tsx'
import { KeepRefusals as KeepRefusals_9d1909b2c9c4e2ade3adaf79af92a9ed } from '../../../../collections/components/KeepRefusals.tsx'
import { SaveWithCare as SaveWithCare_b4e651bd7d9ebf274d2d5427682ba054 } from '../../../../collections/components/SaveWithCare.tsx'
import { RelatedTitles as RelatedTitles_31073990b89ec7e308fadc95216fdd8f } from '../../../../collections/components/RelatedTitles.tsx'
import { FirstUser as FirstUser_f9057a80d4ada26ffcd0ebc036fcb185 } from '../../../../collections/Users/components/FirstUser.tsx'
import { StartPage as StartPage_3a18756c1dff3e28b44585aa68f5a0c9 } from '../../../../src/admin/StartPage.tsx'
import { ForgotPassword as ForgotPassword_c717e0e134f4bcbd4c4d838810cb2369 } from '../../../../collections/Users/components/ForgotPassword.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/collections/components/RightsNote.tsx#RightsNote": RightsNote_ed63e513447202c21edbdf5e79b9bc23,
  "/plugins/public-state/components/PublicStateCell.tsx#PublicStateCell": PublicStateCell_548e341e57bc6771ab442d428bbd3560,
  "/plugins/public-state/components/PublicStateNotice.tsx#PublicStateNotice": PublicStateNotice_d3fc2848a5a384653da8468055bc97ad,
  "/collections/components/TitleCell.tsx#TitleCell": TitleCell_699b5d98851d9e330acf0627dd732b9a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/components/RowSummary.tsx#RowSummary": RowSummary_e4dfa187685ae65e85a437a7d2cc837e,
  "/collections/components/GermanDateCell.tsx#GermanDateCell": GermanDateCell_9474a82cc83db654f285b08edec61906,
  "/collections/components/GermanDateField.tsx#GermanDateField": GermanDateField_21839bdfc85a6c9300070f971d047dd1,
  "/collections/components/GermanDateDiff.tsx#GermanDateDiff": GermanDateDiff_915eabb374c94b06bba7f8cd68d39adb,
  "/collections/components/DurationCell.tsx#DurationCell": DurationCell_28b0f2d165a4a071ddcf510840abd479,
  "/collections/components/DurationField.tsx#DurationField": DurationField_8d706a9221f58a4d69cfef136849fe61,
  "/collections/components/DurationDiff.tsx#DurationDiff": DurationDiff_d6a54ff5b877c7f1d7ebce45be65ebe9,
  "/collections/Postings/components/DeadlineField.tsx#DeadlineField": DeadlineField_f6eec2da173913619edc15144fbd4e1f,
  "/collections/components/UploadTitles.tsx#UploadTitles": UploadTitles_49f459aa6cdf93ac96d28b4baa51d9c7,
  "/collections/components/OnlyMine.tsx#OnlyMine": OnlyMine_573e3a6594f4cbcf2a4420e9095be1d3,
  "/collections/components/KeepFaults.tsx#KeepFaults": KeepFaults_f42adedbd91f3d4bdf04a0343f8e7ae9,
  "/collections/components/AskBeforeLeaving.tsx#AskBeforeLeaving": AskBeforeLeaving_b49242fc7dec994435ca2eccf20a0dc7,
  "/collections/components/LockedByName.tsx#LockedByName": LockedByName_3b58a1dc3ec319c8fbe48b9d81cee0bd,
  "/collections/Postings/components/NewPosting.tsx#NewPosting": NewPosting_4b862753edbb35afc96adaebc19807c6,
  "/collections/components/JoinWithRights.tsx#JoinWithRights": JoinWithRights_d022a322e60a378406db11491a077bdd,
  "/collections/MeetingProtocols/components/BoardsCell.tsx#BoardsCell": BoardsCell_a70e4f4d130c56946203130baa78c3f4,
  "/collections/MeetingProtocols/components/AgendaItemField.tsx#AgendaItemField": AgendaItemField_de681bc33ac464b04444290147aba240,
  "/collections/MeetingProtocols/components/ItemLabel.tsx#ItemLabel": ItemLabel_5277c660123ce5121ae65a7c32b96a10,
  "/collections/Media/components/ImageCell.tsx#ImageCell": ImageCell_5c1e3ccf56ff317f57d7617515cceeb3,
  "/collections/Users/components/RolesCell.tsx#RolesCell": RolesCell_fa78c15a055c47a15d4054bbe9d5db56,
  "/src/admin/Icon.tsx#Icon": Icon_4581af1b67ec1ca77380af6e97e29e77,
  "/src/admin/Logo.tsx#Logo": Logo_8e667ac4b9483eaa619866b9308f03ba,
  "/src/admin/NavIdentity.tsx#NavIdentity": NavIdentity_1ee3f7464378294c0d7fec6b1a0dcf80,
  "/collections/components/GermanTimes.tsx#GermanTimes": GermanTimes_f8c2118be7e2bb3b61ae953fac92d71d,
  "/collections/components/GermanTexts.tsx#GermanTexts": GermanTexts_8ac972af6ba4047a5aced46f3734e886,
  "/collections/components/InView.tsx#InView": InView_b63149d4edfa38e10984cdbd0385f1ef,
  "/collections/components/NamedControls.tsx#NamedControls": NamedControls_125010f93021a909f833a55c1286e346,
  "/collections/components/KeepRefusals.tsx#KeepRefusals": KeepRefusals_9d1909b2c9c4e2ade3adaf79af92a9ed,
  "/collections/components/SaveWithCare.tsx#SaveWithCare": SaveWithCare_b4e651bd7d9ebf274d2d5427682ba054,
  "/collections/components/RelatedTitles.tsx#RelatedTitles": RelatedTitles_31073990b89ec7e308fadc95216fdd8f,
  "/collections/Users/components/FirstUser.tsx#FirstUser": FirstUser_f9057a80d4ada26ffcd0ebc036fcb185,
  "/src/admin/StartPage.tsx#StartPage": StartPage_3a18756c1dff3e28b44585aa68f5a0c9,
  "/collections/Users/components/ForgotPassword.tsx#ForgotPassword": ForgotPassword_c717e0e134f4bcbd4c4d838810cb2369,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
