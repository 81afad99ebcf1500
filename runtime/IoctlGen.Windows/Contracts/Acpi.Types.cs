// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>ACPI_EVAL_INPUT_BUFFER (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>UCHAR [4]</c>.</summary>
        [InlineArray(4)]
        public struct MethodNameArray
        {
            byte _element;
        }

        /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
        [FieldOffset(0)]
        public MethodNameArray MethodName;

        /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
        [FieldOffset(0)]
        public uint MethodNameAsUlong;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.MethodNameArray MethodName => ref Anonymous0.MethodName;

    /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
    [UnscopedRef]
    public ref uint MethodNameAsUlong => ref Anonymous0.MethodNameAsUlong;
}

/// <summary>ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>UCHAR [4]</c>.</summary>
        [InlineArray(4)]
        public struct MethodNameArray
        {
            byte _element;
        }

        /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
        [FieldOffset(0)]
        public MethodNameArray MethodName;

        /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
        [FieldOffset(0)]
        public uint MethodNameAsUlong;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.MethodNameArray MethodName => ref Anonymous0.MethodName;

    /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
    [UnscopedRef]
    public ref uint MethodNameAsUlong => ref Anonymous0.MethodNameAsUlong;

    /// <summary>C: <c>ULONG IntegerArgument</c>.</summary>
    public uint IntegerArgument;
}

/// <summary>ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING : IIoctlTail
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>UCHAR [4]</c>.</summary>
        [InlineArray(4)]
        public struct MethodNameArray
        {
            byte _element;
        }

        /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
        [FieldOffset(0)]
        public MethodNameArray MethodName;

        /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
        [FieldOffset(0)]
        public uint MethodNameAsUlong;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.MethodNameArray MethodName => ref Anonymous0.MethodName;

    /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
    [UnscopedRef]
    public ref uint MethodNameAsUlong => ref Anonymous0.MethodNameAsUlong;

    /// <summary>C: <c>ULONG StringLength</c>.</summary>
    public uint StringLength;

    /// <summary>C: <c>UCHAR String[1]</c>.</summary>
    public byte String;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in String);
}

/// <summary>ACPI_METHOD_ARGUMENT (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_METHOD_ARGUMENT
{
    /// <summary>C: <c>USHORT Type</c>.</summary>
    public ushort Type;

    /// <summary>C: <c>USHORT DataLength</c>.</summary>
    public ushort DataLength;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>ULONG Argument</c>.</summary>
        [FieldOffset(0)]
        public uint Argument;

        /// <summary>C: <c>UCHAR [1]</c>.</summary>
        [InlineArray(1)]
        public struct DataArray
        {
            byte _element;
        }

        /// <summary>C: <c>UCHAR Data[1]</c>.</summary>
        [FieldOffset(0)]
        public DataArray Data;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>ULONG Argument</c>.</summary>
    [UnscopedRef]
    public ref uint Argument => ref Anonymous0.Argument;

    /// <summary>C: <c>UCHAR Data[1]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.DataArray Data => ref Anonymous0.Data;
}

/// <summary>ACPI_EVAL_INPUT_BUFFER_COMPLEX (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER_COMPLEX : IIoctlTail
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>UCHAR [4]</c>.</summary>
        [InlineArray(4)]
        public struct MethodNameArray
        {
            byte _element;
        }

        /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
        [FieldOffset(0)]
        public MethodNameArray MethodName;

        /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
        [FieldOffset(0)]
        public uint MethodNameAsUlong;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>UCHAR MethodName[4]</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.MethodNameArray MethodName => ref Anonymous0.MethodName;

    /// <summary>C: <c>ULONG MethodNameAsUlong</c>.</summary>
    [UnscopedRef]
    public ref uint MethodNameAsUlong => ref Anonymous0.MethodNameAsUlong;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG ArgumentCount</c>.</summary>
    public uint ArgumentCount;

    /// <summary>C: <c>ACPI_METHOD_ARGUMENT Argument[1]</c>.</summary>
    public ACPI_METHOD_ARGUMENT Argument;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Argument);
}

/// <summary>ACPI_EVAL_OUTPUT_BUFFER (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_OUTPUT_BUFFER : IIoctlTail
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>ULONG Length</c>.</summary>
    public uint Length;

    /// <summary>C: <c>ULONG Count</c>.</summary>
    public uint Count;

    /// <summary>C: <c>ACPI_METHOD_ARGUMENT Argument[1]</c>.</summary>
    public ACPI_METHOD_ARGUMENT Argument;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Argument);
}

/// <summary>ACPI_EVAL_INPUT_BUFFER_EX (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER_EX
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>CHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct MethodNameArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR MethodName[256]</c>.</summary>
    [NativeType("CHAR")]
    public MethodNameArray MethodName;
}

/// <summary>ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>CHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct MethodNameArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR MethodName[256]</c>.</summary>
    [NativeType("CHAR")]
    public MethodNameArray MethodName;

    /// <summary>C: <c>ULONG64 IntegerArgument</c>.</summary>
    public ulong IntegerArgument;
}

/// <summary>ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX : IIoctlTail
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>CHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct MethodNameArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR MethodName[256]</c>.</summary>
    [NativeType("CHAR")]
    public MethodNameArray MethodName;

    /// <summary>C: <c>ULONG StringLength</c>.</summary>
    public uint StringLength;

    /// <summary>C: <c>UCHAR String[1]</c>.</summary>
    public byte String;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in String);
}

/// <summary>ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX : IIoctlTail
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>CHAR [256]</c>.</summary>
    [InlineArray(256)]
    public struct MethodNameArray
    {
        byte _element;

        /// <summary>The characters before the first zero.</summary>
        public override readonly string ToString() => FieldText.Read(this);

        /// <summary>Sets the characters, and zeros behind them.</summary>
        /// <exception cref="ArgumentException">They are more than 256, or one has no single byte.</exception>
        public void Set(ReadOnlySpan<char> text) => FieldText.Set(this, text);
    }

    /// <summary>C: <c>CHAR MethodName[256]</c>.</summary>
    [NativeType("CHAR")]
    public MethodNameArray MethodName;

    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG ArgumentCount</c>.</summary>
    public uint ArgumentCount;

    /// <summary>C: <c>ACPI_METHOD_ARGUMENT Argument[1]</c>.</summary>
    public ACPI_METHOD_ARGUMENT Argument;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Argument);
}

/// <summary>ACPI_ENUM_CHILD (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_ENUM_CHILD : IIoctlTail
{
    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG NameLength</c>.</summary>
    public uint NameLength;

    /// <summary>C: <c>CHAR Name[1]</c>.</summary>
    [NativeType("CHAR")]
    public byte Name;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Name);
}

/// <summary>ACPI_ENUM_CHILDREN_OUTPUT_BUFFER (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_ENUM_CHILDREN_OUTPUT_BUFFER : IIoctlTail
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>ULONG NumberOfChildren</c>.</summary>
    public uint NumberOfChildren;

    /// <summary>C: <c>ACPI_ENUM_CHILD Children[1]</c>.</summary>
    public ACPI_ENUM_CHILD Children;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Children);
}

/// <summary>ACPI_ENUM_CHILDREN_INPUT_BUFFER (acpiioct.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ACPI_ENUM_CHILDREN_INPUT_BUFFER : IIoctlTail
{
    /// <summary>C: <c>ULONG Signature</c>.</summary>
    public uint Signature;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    public uint Flags;

    /// <summary>C: <c>ULONG NameLength</c>.</summary>
    public uint NameLength;

    /// <summary>C: <c>CHAR Name[1]</c>.</summary>
    [NativeType("CHAR")]
    public byte Name;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Name);
}
