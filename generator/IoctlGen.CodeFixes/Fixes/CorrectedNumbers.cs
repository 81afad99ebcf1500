using System.Globalization;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>The numbers of an [Ioctl] made those of a source, each in the style it is written in; those that are right are left alone.</summary>
sealed class CorrectedNumbers(DeclaredIoctl ioctl, CancellationToken cancellationToken)
{
    public IEnumerable<TextChange> Changes()
    {
        if (ioctl.Arguments[AttributeNames.Code] is { } whole)
            return [Edit.Replace(whole.Expression, ioctl.Code.WholeNumber)];

        return ioctl.Code.IsOfContract ? Parts() : [ioctl.WithNumbers(ioctl.Code.Whole)];
    }

    IEnumerable<TextChange> Parts()
    {
        var (code, arguments) = (ioctl.Code, ioctl.Arguments);
        var (function, method, access) = (arguments[AttributeArguments.Function]!, arguments[AttributeArguments.Method], arguments[AttributeArguments.Access]);
        if (function.Number != code.Parts.Function)
            yield return Edit.Replace(function.Expression, Like(function.Expression, code.Parts.Function));
        if (method is not null && method.Number != code.Parts.Method)
            yield return Member(method.Expression, "TransferMethod", code.MethodName, code.Method);
        if (access is not null && access.Number != code.Parts.Access)
            yield return Member(access.Expression, "RequiredAccess", code.AccessName, code.Access);

        var addsMethod = method is null && code.DefaultMethod != code.Parts.Method;
        var addsAccess = access is null && code.DefaultAccess != code.Parts.Access;
        var isNamed = Numbers.Any(static argument => argument.NameColon is not null);
        var added = (addsMethod ? $", {(isNamed ? "method: " : "")}{code.Method}" : "")
            + (addsAccess ? $", {(isNamed || (method is null && !addsMethod) ? "access: " : "")}{code.Access}" : "");
        if (added.Length > 0)
            yield return Edit.Insert(Numbers.Last().Span.End, added);
    }

    /// <summary>The arguments before those of properties.</summary>
    IEnumerable<AttributeArgumentSyntax> Numbers => ioctl.Syntax.ArgumentList!.Arguments.Where(static argument => argument.NameEquals is null);

    /// <summary><c>0x0018</c> becomes 0x0017, <c>24</c> becomes 23; what is no number of either kind is none that can be kept.</summary>
    static string Like(ExpressionSyntax written, uint number)
    {
        var text = written.ToString();
        return text.All(char.IsDigit)
            ? number.ToString(CultureInfo.InvariantCulture)
            : "0x" + number.ToString("X" + (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text.Length - 2 : 3), CultureInfo.InvariantCulture);
    }

    /// <summary>A member of the enum keeps what stands before its name; a constant of the user's is not to be changed, so it goes.</summary>
    TextChange Member(ExpressionSyntax written, string type, string name, string full)
    {
        var isMember = KnownTypes.IsRuntime(ioctl.Model.GetSymbolInfo(written, cancellationToken).Symbol?.ContainingType, type);
        return isMember ? Edit.Replace(written is MemberAccessExpressionSyntax access ? access.Name : written, name) : Edit.Replace(written, full);
    }
}
