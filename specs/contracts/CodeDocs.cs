using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;
using IoctlGen.Specs.Tables;

namespace IoctlGen.Specs.Contracts;

/// <summary>What a method's documentation says: facts, none of a page's sentences.</summary>
sealed class CodeDocs(PageTable pages)
{
    /// <summary>The lines of the documentation.</summary>
    public IEnumerable<string> Of(CatalogueRow row)
    {
        yield return $"/// <summary>{XmlDoc.Text(Summary(row))}</summary>";
        if (Remarks(row) is { Length: > 0 } remarks)
            yield return $"/// <remarks>{remarks}</remarks>";
        if (First(row, static page => page.Statuses) is { Length: > 0 } statuses)
            yield return $"/// <exception cref=\"IoctlException\">The driver fails it; documented are {statuses.Replace(" ", ", ")}.</exception>";
    }

    string Summary(CatalogueRow row)
    {
        var handle = First(row, static page => page.Handle);
        return $"{row.Name}{(handle.Length > 0 ? $", for a {handle}" : "")}. {BufferOf(row.Name, Sides.Input, "Input", row.Input)} {BufferOf(row.Name, Sides.Output, CtlCode.Method(row.Code) == CtlCode.InDirect ? "Second buffer" : "Output", row.Output)}";
    }

    string BufferOf(string name, string side, string title, string fact)
    {
        var decided = pages.Decided.Find(name, side);
        var by = decided is { DependsOn.Length: > 0 } ? $", by {decided.DependsOn}" : "";
        var size = decided is { Size: "variable", SizedBy.Length: > 0 } ? $" (length: {decided.SizedBy.Replace("; ", ", ")})" : "";
        return $"{title}: {fact}{by}{size}.";
    }

    string Remarks(CatalogueRow row)
    {
        var access = CtlCode.Access(row.Code) switch { 0 => "", 1 => "Requires read access.", 2 => "Requires write access.", _ => "Requires read and write access." };
        var since = new[] { row.SinceText, row.SinceServerText }.OfType<string>().ToList() is { Count: > 0 } releases ? $"From {string.Join(" and ", releases)}." : "";
        var use = First(row, static page => page.Use) is { Length: > 0 } warning ? $"Use: {XmlDoc.Text(warning)}." : "";
        var privileges = First(row, static page => page.Privileges) is { Length: > 0 } privilege ? $"Privileges: {XmlDoc.Text(privilege)}." : "";
        var replaced = row.ReplacedBy.Length > 0 ? $"Replaced by {XmlDoc.Text(row.ReplacedBy)}." : "";
        var page = row.Page.Length > 0 ? $"<see href=\"{XmlDoc.Text(row.Page)}\">Documentation</see>" : "";
        return string.Join(" ", new[] { access, since, privileges, use, replaced, page }.Where(static part => part.Length > 0));
    }

    string First(CatalogueRow row, Func<PageRow, string> fact) => pages.Of(row.Name).Select(fact).FirstOrDefault(static text => text.Length > 0) ?? "";
}
