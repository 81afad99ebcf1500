using System.Globalization;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>A control code as the arguments of an [Ioctl], with types as a place may name them.</summary>
/// <param name="code">The code.</param>
/// <param name="contract">The arguments of the contract.</param>
/// <param name="model">Of the place's file.</param>
/// <param name="position">The place.</param>
sealed class CodeArguments(uint code, AttributeArguments contract, SemanticModel model, int position)
{
    public ControlCodeParts Parts { get; } = ControlCodeParts.Split(code);

    /// <summary>Whether parts can state it: the device type is the contract's.</summary>
    public bool IsOfContract => contract[AttributeArguments.DeviceType]?.Number == Parts.DeviceType;

    public string Whole => $"{AttributeNames.Code} = " + WholeNumber;

    public string WholeNumber => "0x" + code.ToString("X8", CultureInfo.InvariantCulture);

    public string MethodName => AttributeNames.TransferMethods[Parts.Method];

    public string AccessName => AttributeNames.RequiredAccesses[Parts.Access];

    public string Method => $"{NameOf("TransferMethod")}.{MethodName}";

    public string Access => $"{NameOf("RequiredAccess")}.{AccessName}";

    /// <summary>The transfer method of a method that states none.</summary>
    public long DefaultMethod => contract[AttributeNames.Method]?.Number ?? 0;

    /// <summary>The required access of a method that states none.</summary>
    public long DefaultAccess => contract[AttributeNames.Access]?.Number ?? 0;

    /// <summary>All of the numbers, as far as they are not the contract's anyway.</summary>
    public string Numbers
    {
        get
        {
            var function = "0x" + Parts.Function.ToString("X3", CultureInfo.InvariantCulture);
            return !IsOfContract ? Whole
                : Parts.Access != DefaultAccess ? $"{function}, {Method}, {Access}"
                : Parts.Method != DefaultMethod ? $"{function}, {Method}"
                : function;
        }
    }

    string NameOf(string type) => model.Compilation.GetTypeByMetadataName("IoctlGen." + type)!.ToMinimalDisplayString(model, position);
}
