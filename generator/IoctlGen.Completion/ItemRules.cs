using Microsoft.CodeAnalysis.Completion;

namespace IoctlGen.Completion;

/// <summary>How the editor treats an item while somebody types: a dot belongs to a header's name, and only the closing quote takes what is selected.</summary>
static class ItemRules
{
    public static readonly CompletionItemRules Instance = CompletionItemRules.Create(
        filterCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '.', '-', '/', '\\')],
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, '"')],
        selectionBehavior: CompletionItemSelectionBehavior.SoftSelection);
}
